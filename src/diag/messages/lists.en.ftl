# Lists of recipients from spreadsheets. One entry a code; `.hint` says how to mend it.

list-and-recipients = a list in a spreadsheet does not go with recipients, by and counts
    .hint = keep one of them: list = "..." or [[awards.recipients]]; for an award that others decide on, by and counts alone
list-absent = sheet, hidden and columns mean something only with list
    .hint = add list = "the spreadsheet's name", or take the key out
list-missing = there is no list “{ $file }”
    .hint = put the file “{ $name }” into { $folder ->
        [none] the folder of the conference file
       *[other] the folder “{ $folder }” beside the conference file
    }, or correct the name here
list-unreadable =
    the list “{ $file }” cannot be read: { $reason ->
        [password] it has a password
        [form] it is no XLSX, XLS, ODS or CSV file
        [web] it is a web page under a spreadsheet's name
        [empty] it is empty
        [rows] it has too many rows
        [unpacked] it unpacks to too much
        [encoding] its text is not Unicode
        [damaged] it is broken
        [quote] a quotation mark that opens in line { $detail } does not close at the end of its cell, so the rows behind it would be a part of that cell
       *[broken] it is broken ({ $detail })
    }
    .hint =
        { $reason ->
            [password] open it in Excel, take the password away (File, Info, Protect Workbook) and save it
            [empty] choose the file that has the list: this one has nothing in it
            [form] open it in the program that made it, copy the table to Excel or LibreOffice, save it as .xlsx and write the new name at list
            [unpacked] open it in Excel, copy the list alone (without pictures and other sheets) to a new file and save it as .xlsx
            [rows] delete rows that do not belong to the list; there can be 200,000 of them
            [quote] mend that line: take the mark out, or close it at the end of its cell; or open it in Excel, mend it and save it as .xlsx
            [encoding] save it as UTF-8 (in Excel: CSV UTF-8)
           *[other] open it with Excel or LibreOffice, save it as .xlsx and write the new name at list; if that fails, take another copy
        }
list-no-headings = there is no heading row in “{ $file }” (sheets looked at: { $sheets })
    .hint = insert a heading row RIGHT ABOVE the row of the first person (not above the notes), with at least two headings such as “Họ và tên” and “Đơn vị”; name others in [awards.columns]
list-sheet-unknown = there is no sheet “{ $sheet }”
    .hint-similar = did you mean "{ $similar }"?
    .hint-known = the sheets of the file: { $known }
list-several-sheets = the file has several sheets with a list's headings; only “{ $sheet }” is read
    .hint = write sheet = "{ $sheet }" if that is right; if “{ $other }” is wanted, too, add [[awards]] with sheet = "{ $other }"
    .other = this sheet is not read
list-hidden-sheet = the list stands only in a hidden sheet (“{ $sheet }”)
    .hint = unhide the sheet; or write sheet = "{ $sheet }" if it is the one
    .sheet = the headings in the hidden sheet
list-money-unit = the list gives money in thousands or millions of đồng; here money is read and printed in đồng
    .hint = turn the figures into đồng (710 into 710000) and mend the unit in the heading; or take the column out and let bonus = true compute it
list-heading-twice = two columns hold the same ({ $field })
    .hint = delete one, change its heading, or choose this one: [awards.columns] { $field } = "{ $column }"
    .first = the other column
list-column-unknown = the table has no column “{ $column }”
    .hint = write the heading as it stands there, or the column's letter (A, B, C, ...); headings understood: { $understood }
list-name-column = the table has no column of names
    .hint = give it the heading “Họ và tên” or “Tên tập thể, cá nhân”, or write [awards.columns] name = "the column's letter"; headings understood: { $understood }
list-hidden-column = column { $column } is hidden and is read all the same ({ $field })
    .hint = unhide the column and look at it, or delete it if it is not wanted
list-empty = nobody stands below the headings
    .hint = type the name of each person and collective in the rows below the headings and save; if the list is in another file or sheet, correct list, sheet in [[awards]]
list-hidden =
    { $count ->
        [one] { $count } row with a recipient is hidden or filtered out (row { $first })
       *[other] { $count } rows with recipients are hidden or filtered out (from row { $first } to row { $last })
    }
    .hint = unhide them, take the filter off and save; or add a line to [[awards]]: hidden = "skip" (without the hidden rows), hidden = "include" (with them)
list-name =
    { $reason ->
        [none] this row has no name
       *[figures] this cell should be a name, but has no letter
    }
    .hint = fill in the name; delete the row if it does not belong to the list
list-behind-total = this row looks like a recipient, but stands behind the total and has no number
    .hint = if it is one, move it above the total or number it; if not, take it out of the table
list-name-merged = this row's name is merged with the one above, but this cell says something of its own
    .hint = if it is one person, move the text to the first row and delete the row below; if they are two, unmerge the cell and write the name of each
list-name-case =
    { $form ->
        [capital] the name is written in capitals throughout
        [syllable] “{ $word }” in the name is written without a capital
       *[small] the name is written without capitals
    }
    .hint = write it as in the person's papers; the program changes no names
list-kind = “{ $word }” is no kind of recipient
    .hint-similar = did you mean “{ $similar }”?
    .hint-known = the kinds: { $known }
list-kind-open = it is not clear whether this row is a collective, an individual or a household
    .hint = add a column “Đối tượng”, or divide the list by rows “I. TẬP THỂ”, “II. CÁ NHÂN”
    .heading = this heading is for any kind
list-form = “{ $word }” is no known form of award
    .hint-similar = did you mean “{ $similar }”?
    .hint-known = the forms: { $known }
list-form-open = this row says no form of award, and the list serves several
    .hint = fill in the form of this row
list-form-unclaimed = the form “{ $word }” of the list belongs to no [[awards]]
    .hint = add [[awards]] with form = "{ $form }" and the same list; or change the form in the list
list-form-absent = no row of the list has the form “{ $form }”
    .hint = take these [[awards]] out, or change the forms in the list
list-amount =
    “{ $written }” is no amount of money: { $reason ->
        [negative] it is negative
        [fraction] it has a fraction of a đồng
        [large] it is too large
        [date] the cell is a date
       *[words] it has words
    }
    .hint = write đồng in figures, such as 447.000; leave the cell empty where there is no money
list-direct = “{ $word }” does not say whether this is a worker
    .hint = write “x” if so, leave the cell empty if not
list-formula = { $fault ->
        [none] the formula of this cell has no result in the file: it was never counted
       *[other] the formula of this cell gives the error { $fault }
    }
    .hint = { $fault ->
        [none] open the file in Excel or LibreOffice and save it, which counts all formulas; or type the text itself
       *[other] mend the formula and save the file, or type the text itself
    }
list-count = this cell says { $said }, but { $found } are counted
    .hint = change the figure, or look for rows too many, too few or in the wrong group
    .from = counted from this row on
list-sum = this cell says { $said } đồng, but the rows add up to { $found } đồng
    .hint = change the amount, or look for rows too many or too few
    .from = added up from this cell on
list-legacy =
    { $count ->
        [one] { $count } cell was written in { $table } and was read as Unicode: “{ $read }”
       *[other] { $count } cells were written in { $table } and were read as Unicode, the first as “{ $read }”
    }
    .hint = look at the names{ $table ->
        [VNI] {""}
       *[other] {" "}(capitals by the font .VnTimeH become small letters)
    }; best turn the whole file into Unicode (as with the toolkit of UniKey) and save it
list-legacy-unclear = the text of this cell is not Unicode, and it is not clear in which encoding it is
    .hint = type the cell again in Unicode, or turn the whole file into Unicode (as with the toolkit of UniKey)
