# What each code means, for “vanthu rules CODE”: title, meaning, mend. Examples are in ../examples.txt; a code without wrong words to show has `.bad`.

# --- Reading files ---

about-input-missing = No such file or folder
    .means = The path of the call, or the folder of the conference or of the pack, does not have the file to be read (hoi-nghi.toml, pack.toml).
    .bad = vanthu check hoi-ngi.toml (the file is hoi-nghi.toml)
    .mend = Mend the path; a conference's folder has hoi-nghi.toml, a pack's has pack.toml.
about-packs-passed = A folder with nothing but packs is passed over
    .means = Of several folders in one call, this one holds packs only and no conference to make.
    .bad = vanthu build * where a folder packs lies among the conferences
    .mend = Nothing has to be done.
about-input-unreadable = A file cannot be read
    .means = The file is there, but the system does not give it: no permission, locked, or a disk or share that does not answer.
    .bad = hoi-nghi.toml in another account's folder
    .mend = Get permission, close the program that holds it, or copy it to this machine.
about-input-not-text = A file is not Unicode text
    .means = TOML, templates and functions are UTF-8 (or UTF-16 with a byte order mark); this file is in an old encoding or not text at all.
    .bad = hoi-nghi.toml saved by Notepad with Encoding: ANSI
    .mend = Open it and save it with Encoding: UTF-8.
about-more-findings = Too many findings to tell
    .means = A run tells a thousand places at most; the others are only counted. It weighs as much as the worst of them.
    .bad = a file with 20,000 keys that do not exist
    .mend = Mend those that are told and run again; mostly many have one cause.
about-input-too-large = A file is too large
    .means = The file is larger than one of its kind can need to be; mostly it is the wrong file.
    .bad = a disk image renamed to hoi-nghi.toml
    .mend = Choose the right file; pictures and lists stay in files of their own.

# --- The form of the conference file ---

about-toml-syntax = This is not TOML
    .means = Each line is “key = value”: texts in straight double quotes, numbers and dates without, tables begin with [table] or [[table]].
    .mend = Mend what is underlined; the rest of the file was read in the same run.
about-too-many = A list in the file is too long
    .means = A list in a TOML file has 200,000 items at most, a file 500,000 tables and lists: more would take all memory.
    .bad = a million recipients in recipients = [...]
    .mend = Keep the list in an Excel or CSV file and say list = "the file's name".
about-line-too-long = A line is too long
    .means = A line of a TOML file has 1 MB at most.
    .bad = a whole list on one line
    .mend = Break it into several lines.
about-unknown-key = No such key or table
    .means = The key is misspelt, or it belongs to another table. An unknown key is an error so that a slip is not silently ignored.
    .mend = Write the name that is suggested, or move the line to its table.
about-wrong-type = A value of the wrong type
    .means = Each key takes one type: text, number, date, time, true/false, list or table.
    .mend = Write it as the message says; mostly quotes or brackets are missing or too many.
about-missing-value = A required key is missing
    .means = The table is of no use without it.
    .mend = Add the line that is named below the head of the table.
about-unknown-word = Not one of the choices
    .means = This key takes some fixed words only, written without marks.
    .mend = Choose one of the words that are listed.
about-impossible-date = A date that is in no calendar, or is written another way
    .means = Dates are year-month-day, two digits each, without quotes.
    .mend = Write it like 2023-03-10.
about-impossible-time = A time that no clock shows, or is written another way
    .means = Times are hours:minutes:seconds, two digits each, without quotes.
    .mend = Write it like 07:30:00.
about-out-of-range = A number out of its range
    .means = The number is too small, too large or impossible here; the message names the range.
    .mend = Write a number of that range, or delete the line where the key is optional.
about-empty-text = An empty value
    .means = A key that is there must say something: nothing would be printed of it.
    .mend = Fill it in, or delete the whole line.
about-line-break = A line break where one line is wanted
    .means = Names, posts, recipients, ... are printed on one line.
    .mend = Join the lines; in a list, make them several items.
about-text-too-long = A text or a word is too long
    .means = No page could hold it; mostly something was pasted by mistake.
    .bad = name = "..." with a page of text in it
    .mend = Delete what was pasted, or divide it.
about-control-character = A control character
    .means = It cannot be printed; it mostly comes along when text is copied from another program.
    .mend = Delete the words around it and type them again.
about-invisible-character = An invisible character
    .means = Zero-width spaces, soft hyphens, ... make equal names differ; documents leave them out.
    .mend = Delete the words around the place and type them again.
about-right-to-left = Letters that run from right to left
    .means = Arabic or Hebrew letters turn the order of those beside them; administrative documents do not use them.
    .mend = Transcribe them, or delete them.
about-unsupported-format = A file for another version
    .means = format = ... names a form that this program does not know.
    .mend = Install a newer Vanthu; if the file was written for this one, write format = 1.

# --- What the conference file says ---

about-unknown-person = Nobody has this id
    .means = chair, secretary, signer, by, ... take the id of [[people]] or a post of [signers]; this id is nowhere.
    .mend = Mend the id, or add [[people]] with that id.
about-duplicate-id = One id for two people
    .means = Nobody knows whom a place with this id means.
    .mend = Give one of them another id, then look through the places that name it.
about-invalid-id = An id with a space
    .means = In agenda and presentations words with a space are a name, a word without is an id.
    .mend = Write it as one word, with hyphens.
about-attendee-form = An attendee is a person or a group
    .means = Each [[attendees]] has person, or group with count, not both and not neither.
    .mend = Keep person, or group and count; make two entries of both.
about-indicator-without-figures = An indicator without figures
    .means = The table compares plan and result; this row has no figure.
    .mend = Write plan or actual, or delete the entry.
about-unknown-section = No such section to follow
    .means = after names a section that this document does not have; sections are numbered as they are made.
    .mend = Name one that it has, or delete after: then the addition comes last.
about-idle-key = A key without effect
    .means = The key is known, but this document does not use it: what it says would not be printed.
    .mend = Delete it, or move it to the document that needs it.
about-picture-form = A picture of the wrong kind
    .means = Signatures and seals are PNG; pictures on certificates are SVG, PNG or JPG.
    .mend = Save the picture as one of these and write its name.
about-picture-missing = A picture is not there
    .means = There is no file at this path: a conference's pictures are found from the folder of hoi-nghi.toml, a pack's in its assets.
    .mend = Put the picture there, or mend its name (for instance "assets/con-dau.png").
about-picture-broken = A picture that cannot be used
    .means = The file is there, but it is empty, broken, too large, or of another form than its name says.
    .mend = Open it in a viewer, save it as the right form, and write its name.
about-paper-form = Not a size of paper
    .means = A size is "a4", "a3" or width x height in mm, each side from 50 to 1200.
    .mend = Write it like "297x210".
about-colour-form = Not a colour
    .means = A colour is # and six hexadecimal digits.
    .mend = Write it like "#c4161c" (red) or "#b8892b" (gold).
about-certificate-overflow = A line does not fit its certificate
    .means = Even at the smallest size the words do not fit; this person's certificate was not made.
    .bad = reason = "..." five or six lines long
    .mend = Say it shorter, or give the line more room in [certificates.giay-khen.positions].
about-certificate-pages = Several pages for one recipient
    .means = Each recipient has one page; the pack's template adds a page break or too much.
    .bad = a giay-khen.typ.j2 with #pagebreak() added
    .mend = Take the addition out of the pack's template.
about-record-absent = No such number in the list
    .means = --record or --records names an ordinal that the decision does not have.
    .bad = vanthu print --records 90 for a list of 80
    .mend = Use a number of the list: the first column of the register.
about-unknown-printer = No printer of this name
    .means = The printer of --printer is declared neither in the conference nor in a pack.
    .bad = vanthu print --printer hp where there is only [printers.canon]
    .mend = Add it by vanthu calibrate --printer NAME, or mend the name.
about-shift-beyond = A printer's shift is too large
    .means = A measured shift is smaller than the sheet; a large one is mostly a slip of units.
    .bad = vanthu calibrate --printer hp --set dx=150
    .mend = Measure again, in mm: dx=1.5.
about-printer-place = A printer cannot be written into this file
    .means = calibrate writes to hoi-nghi.toml or pack.toml; that file has faults, or printers is no table.
    .bad = printers = "hp"
    .mend = Mend the file, write [printers.hp], and call again.
about-feed-small = The printer's paper is smaller than the sheet
    .means = The paper that is declared for the printer does not hold the certificate.
    .bad = an A3 certificate for a printer with paper = "a4"
    .mend = Choose a larger printer, or mend its paper.
about-print-nothing = Nothing to print
    .means = The conference has no recipients of a decision of its own.
    .bad = vanthu print for a file without [[awards]]
    .mend = Add [[awards]] with a list; “vanthu check” says what is missing.
about-number-new = New recipients get the next numbers
    .means = The list has grown since the last run; given numbers stay, new ones come behind.
    .bad = a row put into the middle of the spreadsheet
    .mend = Nothing has to be done; --renumber numbers in the list's order, and certificates must be printed again.
about-number-renamed = The holder of a number is written otherwise
    .means = Its row has another name or form now; that is taken for a correction, and the number stays.
    .bad = “Nguyễn Thị Hoa” becomes “Nguyễn Thị Hòa”
    .mend = Nothing, if it is a correction; if it is another person, --renumber.
about-number-free = Numbers that nobody has
    .means = Their holders are off the list; a number is not given to another.
    .bad = a row deleted after the certificates were made
    .mend = Nothing has to be done; --renumber closes the gaps, and certificates must be printed again.
about-list-reordered = The list has another order than the numbers
    .means = The list was sorted after numbers were given; documents keep to the numbers.
    .bad = the spreadsheet sorted by name
    .mend = Nothing has to be done; --renumber follows the list, and certificates must be printed again.
about-renumbered = Numbers were given anew
    .means = --renumber has given numbers in the order of the list.
    .bad = vanthu build --renumber
    .mend = Withdraw and print again what has old numbers.
about-output-busy = Another run writes into this folder
    .means = Two runs do not share a folder, so that no number is given twice.
    .bad = vanthu build in two windows
    .mend = Wait for the other one, or write elsewhere with -o.
about-register-aside = The register was edited by hand
    .means = The edited one is kept under another name; the new one has its place.
    .bad = a column of notes added to so-khen-thuong.xlsx
    .mend = Copy the notes to the new register.
about-output-taken = The output folder is another conference's
    .means = The folder keeps the documents and numbers of another conference; they would be lost.
    .bad = vanthu build hoi-nghi-2026 -o ket-qua-2025
    .mend = Write elsewhere with -o.
about-output-changed = A file that is no longer made was edited
    .means = It does not belong to the output any more, but somebody edited it, so it is not removed.
    .bad = giay-moi.pdf edited, then the document giay-moi switched off
    .mend = Look at it, then delete it or put it away.
about-output-outdated = Old files beside new ones
    .means = The list has changed, and this run (--only, print) does not make all files again; those that are named follow the old list.
    .bad = the list edited, then vanthu build --only quyet-dinh
    .mend = Run a whole vanthu build before printing or sending.
about-position-beyond = A line off the sheet
    .means = x and y of a line in [certificates.*.positions] are mm from the upper left corner; this one lies beyond the paper, and the line would not be printed.
    .mend = Write x and y that lie within the paper.
about-frame-beyond = The frame is larger than the paper
    .means = A certificate's frame lies within its sheet.
    .mend = Make frame smaller, or paper larger.

# --- Awards ---

about-award-elsewhere = An award of others and of one's own at once
    .means = by and counts say that others decide, recipients that this agency does.
    .mend = Keep by and counts, or keep recipients (list).
about-award-kind = An award that is not for this kind of recipient
    .means = The Law on Emulation and Commendation gives each title to individuals, collectives or households.
    .mend = Mend the kind, or take another form.
about-direct-kind = A direct worker is an individual
    .means = direct = true makes sense of a person only.
    .mend = Drop direct, or mend kind.
about-decision-differs = The decision's number or date differs
    .means = A file makes one award decision; its number or date is written in two ways.
    .mend = Write the same, or write it once.
about-bonus-unknown = A bonus cannot be worked out
    .means = The base salary or the rate at the decision's date is not known.
    .mend = Write rates and base_salary as the rules have them, or each person's amount.
about-bonus-unverified = A bonus by figures that nobody has compared
    .means = The program's table was written from memory, not compared with the text of the law.
    .mend = Compare, then write rates, and base_salary and round_to of [bonus].
about-bonus-idle = bonus or rates without effect
    .means = rates wants bonus = true, and a bonus is worked out for one's own awards only.
    .mend = Add bonus = true, or delete the key.
about-recipient-twice = One name twice in one form
    .means = One person written twice, or two of one name.
    .mend = Delete one, or give them different posts or units.
about-recipient-in-two-forms = One name in two forms
    .means = This person has both awards by one decision, which may be right or a slip.
    .mend = Look again; if they are two, give them different posts or units.

# --- Lists of recipients ---

about-list-and-recipients = Recipients in two ways
    .means = list (a spreadsheet) does not go with recipients, by or counts.
    .mend = Keep one of them.
about-list-absent = A spreadsheet's key without a spreadsheet
    .means = sheet, hidden and columns speak of the file of list.
    .mend = Add list = "...", or delete the key.
about-list-missing = The list's file is not there
    .means = There is no such file, counted from the folder of hoi-nghi.toml.
    .mend = Put it there, or mend its name.
about-list-unreadable = A list cannot be read
    .means = The file is broken, has a password, is no spreadsheet, or is too large; the message says which.
    .bad = danh-sach.docx renamed to danh-sach.xlsx
    .mend = Open it in Excel or LibreOffice, take the password off, and save it as .xlsx.
about-list-no-headings = No row of headings
    .means = No sheet has a row with two usual headings such as “Họ và tên” and “Đơn vị”.
    .bad = a spreadsheet of names without headings
    .mend = Add a row of headings, or name the columns in [awards.columns].
about-list-sheet-unknown = No such sheet
    .means = sheet names one that the file does not have.
    .mend = Mend it; the name stands on the tab at the bottom of Excel.
about-list-several-sheets = Several sheets are lists
    .means = Without sheet the first one with headings is read, and the other is not.
    .bad = a file with the sheets “Danh sách” and “Bản cũ”
    .mend = Write sheet = "..." for the one to read.
about-list-hidden-sheet = The list is on a hidden sheet
    .means = A hidden sheet is not read unless it is named.
    .bad = “Danh sách” is hidden, and other sheets have no headings
    .mend = Show it, or write sheet = "...".
about-list-heading-twice = Two columns for one thing
    .means = Nobody knows which of them is meant.
    .mend = Delete or rename one, or choose one in [awards.columns].
about-list-money-unit = Money in thousands or millions
    .means = The heading, or a line above it, says that money is in thousands or millions of đồng; read as đồng, papers would say a thousandth.
    .bad = Tiền thưởng (nghìn đồng): 710
    .mend = Give the money in đồng, and mend the unit in the heading.
about-list-column-unknown = No such column
    .means = [awards.columns] names a heading or a letter that the table does not have.
    .mend = Write the heading, or the column's letter.
about-list-name-column = No column of names
    .means = There are headings, but none of names of people or bodies.
    .mend = Head it “Họ và tên”, or write [awards.columns] name = "B".
about-list-hidden-column = A hidden column is read
    .means = What it says goes into documents, and who looks through the table does not see it.
    .mend = Show it and look, or delete it.
about-list-empty = A list of nobody
    .means = There is no row below the headings.
    .mend = Choose the right file and sheet.
about-list-hidden = Hidden or filtered rows
    .means = Nobody knows whether those in hidden rows have the award.
    .mend = Show them and save; or write hidden = "skip" or "include" into [[awards]].
about-list-name = A row without a name
    .means = The row is a recipient's, but the cell of the name is empty or has no letters.
    .mend = Fill in the name, or delete the row.
about-list-behind-total = A row behind the total
    .means = Notes stand there; this row looks like a recipient.
    .mend = Move it above the total or number it; else delete it.
about-list-name-merged = One name for two rows
    .means = The name's cell is merged, but the lower row says something of its own: it may be another person.
    .mend = Take the merging away and name each row, or move the words up.
about-list-name-case = A name in the wrong capitals
    .means = Certificates print names as the table has them; capitals are not guessed.
    .mend = Write it as in the person's papers.
about-list-kind = Not a kind of recipient
    .means = The column “Đối tượng” takes tập thể, cá nhân, hộ gia đình.
    .mend = Write what is suggested.
about-list-kind-open = A collective or an individual?
    .means = The name does not say, there is no column “Đối tượng”, and there are no groups.
    .mend = Add the column “Đối tượng”, or rows “I. TẬP THỂ”, “II. CÁ NHÂN”.
about-list-form = Not a form of award
    .means = The column of forms has one that the program does not know.
    .mend = Write what is suggested, or take what others award out of the table.
about-list-form-open = A row without a form
    .means = The table serves several forms, so each row must say which.
    .mend = Fill in its form.
about-list-form-unclaimed = A form that no [[awards]] has
    .means = The table has rows of a form that the conference file does not declare.
    .mend = Add [[awards]] of that form with the same list.
about-list-form-absent = No row of this form
    .means = [[awards]] declares a form that no row has.
    .mend = Delete that [[awards]], or mend the column of forms.
about-list-amount = Not an amount of money
    .means = The cell is whole đồng, not negative, without words.
    .mend = Write figures, like 447.000; leave it empty where there is none.
about-list-direct = A direct worker or not?
    .means = The column takes “x” or nothing.
    .mend = Write “x”, or empty the cell.
about-list-formula = A formula with an error
    .means = Excel cannot work the cell out (#N/A, #REF!, ...).
    .mend = Mend the formula and save, or type the words.
about-list-count = A count that differs from the rows
    .means = A group's or the total row names another number than there are.
    .mend = Mend the number, or find the row that is too many, missing or in the wrong group.
about-list-sum = A sum that differs from the rows
    .means = The rows do not add up to the total.
    .mend = Mend the amount, or find the row that is too many or missing.
about-list-legacy = Old encodings were converted
    .means = Cells in TCVN3 or VNI were read as Unicode; capitals may be wrong.
    .mend = Look at the names; best convert the file to Unicode.
about-list-legacy-unclear = An unknown encoding
    .means = The cell is neither Unicode nor TCVN3 or VNI.
    .mend = Type it again.

# --- Which documents can be made ---

about-document-lacks = A document that is asked for lacks data
    .means = [documents.ID] asks for it, but something indispensable is missing.
    .mend = Add what is named, or write enabled = false (or delete the table).
about-document-skipped = A document is not made for lack of data
    .means = Nobody asked for it, and the data do not suffice; that is no fault.
    .bad = no [[attendees]], no invitation
    .mend = Add what is named, if you want it.
about-no-document = Nothing suffices for any document
    .means = The file was read, but no document has what it needs, or all are off.
    .bad = a file with [agency] and [conference] only
    .mend = Add [[outcomes]], [[directives]] or [[awards]].
about-unknown-document = No such kind of document
    .means = The ID of [documents.ID], make, skip or --only is no kind of the program or of the pack.
    .mend = Write what is suggested; a pack's own kind has a name in pack.toml.
about-document-absent = This conference does not have that document
    .means = --only or source names one that is not made here.
    .bad = vanthu build --only giay-moi without [[attendees]]
    .mend = “vanthu check” says what is missing; take enabled = false away.
about-signer-unknown = Nobody signs
    .means = The document has no signer, and the conference no chair.
    .mend = Write signer at the document, or chair at [conference].
about-authority-unknown = By which authority?
    .means = The titles do not tell “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”, ...
    .mend = Put the post in government first among titles, or write authority = "..." at the document.
about-signer-vacant = A post that nobody can sign for
    .means = The id is a post of [signers] without a name, or its holder is away and nobody stands in.
    .mend = Write name for the post, signs-for for who stands in, or another id.

# --- Packs ---

about-pack-missing = No such pack
    .means = A name is looked for as packs/NAME beside the conference file and in parent folders, then among the built-in packs; with a slash it is a path.
    .mend = Mend the name, put the pack into packs, or make one by “vanthu pack new”.
about-pack-cycle = Packs extend each other in a circle
    .means = Following extends leads back to the same pack.
    .mend = Mend extends so that "nd30" comes last.
about-pack-key = A conference's key in a pack
    .means = Numbers, dates, ... are each conference's and not a pack's.
    .mend = Move the line to hoi-nghi.toml.
about-make-and-skip = make and skip at once
    .means = make names what is made, skip what is not.
    .mend = Keep one of them.
about-kind-id = An id that a kind of document cannot have
    .means = The id is a file name and a key: small letters without marks, digits, hyphens, and no file of the program's.
    .mend = Write what is suggested; the full name is name.
about-kind-fixed = A built-in kind does not change
    .means = Names and abbreviations of kinds stand in Annex III of Decree 30/2020/NĐ-CP.
    .mend = Delete the line, or take another id for a kind of your own.
about-kind-template = A kind without a template
    .means = The pack declares a kind of its own, and no pack has its template.
    .mend = Add templates/ID.typ.j2 that extends "_van-ban.typ.j2".
about-pack-large = A pack is too large
    .means = All layers of a pack have 5,000 files at most, and 96 MB together: what documents ask for is held in memory.
    .bad = twelve fonts of 60 MB in the folder fonts
    .mend = Take out pictures and fonts that are not used.
about-bundle-left = A file cannot go into the pack file
    .means = Its name is not Unicode, or it is a link that leads to no file of the pack; left out, it would be missing where the pack is sent.
    .bad = assets/a.png is a link to itself
    .mend = Rename it, or put the file itself in the link's place.
about-bundle-broken = A bundle cannot be used
    .means = The .zip was not made by pack bundle, was edited or cut, or has a newer form.
    .bad = a bundle unpacked, edited and packed by another program
    .mend = Bundle it again: vanthu pack bundle FOLDER.
about-pack-taken = No pack can be made here
    .means = pack new writes into a new or empty folder with a name that a pack may have.
    .bad = vanthu pack new packs/xa-phuoc-hiep, twice
    .mend = Name a folder that is not there yet.
about-pack-file-unused = Nothing asks for this file of the pack
    .means = With a misspelt file name the pack works, but without that part.
    .bad = templates/bao-co.typ.j2
    .mend = Mend the name, or drop the file.
about-block-gone = No template below has this block
    .means = Its words are printed nowhere: the name is misspelt, or a newer version has renamed it.
    .bad = {"{%"} block openning %{"}"} instead of opening
    .mend = Rename it; docs/khoi.md lists the blocks.
about-block-unprinted = Another block hides this one
    .means = A larger block of the pack replaces the part that holds it, without super().
    .bad = a pack with the whole block body, and opening that lies in it
    .mend = Call super() in the larger block, or move the words there.
about-base-changed = What lies below has changed
    .means = The pack replaces a part that is not what it was when the pack was made.
    .bad = a newer Vanthu under a pack that replaces opening
    .mend = Look at the change, mend the pack if need be, then vanthu pack check --record.
about-base-other = Another base than the pack names
    .means = base of pack.toml says what the pack was made for; what lies below is something else now.
    .bad = base = "nd30 0.1.0" under a newer Vanthu
    .mend = See what has changed by vanthu pack check; then write the new base.
about-pack-unrecorded = It is not recorded what the pack was made for
    .means = Without pack.lock nobody can tell whether what lies below has changed.
    .bad = a new pack that was never recorded
    .mend = vanthu pack check --record PACK.
about-lock-broken = pack.lock cannot be read
    .means = The program's file was edited or broken, or a newer version wrote it.
    .bad = pack.lock edited by hand
    .mend = Take a copy back, or delete it and record again.
about-name-lost = A value that a template sets is lost
    .means = A template below sets the same name later.
    .bad = {"{%"} set subject = "..." %{"}"} outside all blocks
    .mend = Change the block that prints it, or use another name.
about-file-outside = A file outside the folders that may be read
    .means = A pack reads in its folder, a conference in its own; links that lead out are refused, too.
    .bad = list = "../danh-sach.xlsx"
    .mend = Copy the file into the folder.

# --- Templates ---

about-template-syntax = A template's syntax is wrong
    .means = MiniJinja cannot read the template from here on.
    .mend = Look at brackets and closing tags (endif, endfor, endblock) just before.
about-template-undefined = A template uses a name that is not there
    .means = A variable, filter or function is misspelt, or this conference does not have that data.
    .mend = Mend the name; ask with if where data may be absent.
about-template-missing = A template that is called is not there
    .means = extends, include or import names a file that no pack has; "base:" looks in the packs below only.
    .mend = Mend the name.
about-device-name = A name that Windows has no file for
    .means = CON, NUL, AUX, PRN, COM1 to COM9, LPT1 to LPT9 are devices, whatever stands behind a dot; a name that ends with a dot or a space is read as another. Every system refuses them alike.
    .bad = list = "con.xlsx"
    .mend = Rename the file, and where it is named.
about-template-long = A template goes on longer than can be read
    .means = A tag of a template has 4,000 words and signs at most, a template 1,000 branches elif.
    .bad = {"{{"} 1 + 1 + 1 + ... {"}}"} a hundred thousand times
    .mend = Divide it by set, or use a loop.
about-template-endless = A template does not end
    .means = It calls itself, or loops too long.
    .mend = A template that replaces one of its name extends "base:NAME".
about-beyond-limit = Too much time or memory
    .means = One document takes too long or too much; mostly a loop in a pack's template or function.
    .bad = #while true {"{}"} in a pack's lib
    .mend = Mend the pack; for a document that is really large, raise --time-limit or --memory-limit.
about-template-fault = A template fails
    .means = A sum, filter or call cannot be done with this value.
    .mend = Mend what is underlined.
about-template-place = A value in a place where none can stand
    .means = A printed value keeps its letters as they are, which it cannot in quotes, formulas, labels and names.
    .mend = Print it in text or pass it to a function; join with ~ inside the brackets.
about-template-printed = Printed text cannot be filtered
    .means = What a macro or a set block gives is printed text whose origin is no longer known.
    .mend = Filter the value before it is printed.

# --- Typst and the laid-out page ---

about-typst-fault = Typst cannot lay this out
    .means = A template, a function or a value makes Typst fail; the places below say who called it.
    .mend = Mend the first place that is underlined.
about-typst-file-missing = A template asks for a file that is not there
    .means = Templates read /lib and /assets of packs, and /hoi-nghi; nothing else.
    .mend = Mend the path, or add the file to the pack.
about-typst-package = A template wants a Typst package of the network
    .means = Vanthu never uses a network.
    .mend = Copy the code into the pack's lib.
about-typst-unsettled = Pages do not settle
    .means = A Typst function gives something else each time the page is laid out.
    .mend = Mend the function that depends on its own position.
about-typst-warning = Typst warns
    .means = It can be laid out, but is probably not what was meant.
    .mend = Mend the pack as it says.
about-font-missing = A font is not there
    .means = Only the program's fonts, the pack's and those of --font-path are used, never the system's.
    .mend = Use "Liberation Serif", add the font to the pack's fonts, or --font-path.
about-font-letters = A font without Vietnamese letters
    .means = The font that [style] names lacks letters with marks, and a line would mix two fonts.
    .mend = Take a Unicode font with all Vietnamese letters.
about-font-unreadable = A file is no font
    .means = A file among the fonts is broken, or of a kind that cannot be used (.woff).
    .bad = fonts/utm-avo.ttf, half downloaded
    .mend = Put a whole .ttf or .otf there, or take the file away.
about-glyph-missing = The font does not have this character
    .means = It would be printed as an empty box, so the document is not made.
    .mend = Delete it, or write it in Vietnamese letters.
about-pdf-refused = No PDF of that standard
    .means = PDF/A or PDF/UA forbids what the template does here.
    .mend = Mend the template, or choose another --pdf-standard.

# --- Writing files ---

about-output-failed = A file cannot be written
    .means = It is open, permission or room is lacking, or a file stands where a folder should, or a folder where a file should.
    .bad = bao-cao.pdf, open in a PDF reader
    .mend = Close it, look at permissions and room, or write elsewhere with -o.
about-output-clash = Two outputs in one place
    .means = Two conferences of one call write the same files.
    .bad = vanthu build 2025 2026 -o ket-qua
    .mend = Run each with an -o of its own, or drop -o.
about-output-occupied = The folder has files
    .means = --eject writes into a new or empty folder, so that nothing is lost.
    .bad = vanthu source bao-cao --eject ket-qua
    .mend = Name a new folder.

# --- What was issued ---

about-manifest-missing = No record of the output
    .means = Without manifest.json there is nothing to compare with.
    .bad = vanthu verify another-folder
    .mend = Name the output folder of vanthu build.
about-manifest-lost = The record of the output is lost
    .means = There are certificates, but no manifest.json: given numbers are not known any more.
    .bad = ket-qua/manifest.json deleted
    .mend = Take the backup before you print.
about-manifest-edited = The record was edited by hand
    .means = manifest.json does not agree with its own checksum.
    .bad = a number changed in manifest.json
    .mend = Take the backup, or compare with the register, then vanthu build.
about-manifest-unreadable = The record cannot be read
    .means = manifest.json is broken, or another version wrote it.
    .bad = manifest.json cut in the middle
    .mend = Take the backup of the output folder.
about-code-misread = A certificate's code was misread
    .means = A code has seven parts divided by * and begins with VT1.
    .bad = vanthu verify "VT1*UBND*312"
    .mend = Scan again, or type the whole code in quotes.
about-code-unknown = No such decision here
    .means = This output folder has no decision of that number and date.
    .bad = a certificate of 2024 against the folder of 2025
    .mend = Name the right folder by --in.
about-code-number = No such ordinal
    .means = The decision is here, but not that number.
    .bad = number 90 of a decision of 80
    .mend = Scan again; if the code is as printed, the certificate was not issued.
about-code-differs = The code disagrees with the record
    .means = A name, a form or some letter of the code is not as recorded.
    .bad = one letter of the code changed
    .mend = Scan again, then compare the certificate with the register.
about-code-withdrawn = The number was withdrawn
    .means = This person was on the list and is not any more.
    .bad = the certificate of somebody who was taken off the list
    .mend = Ask the issuer.
about-file-changed = A file has changed
    .means = It is not as the program made it.
    .bad = bao-cao.pdf edited in another program
    .mend = Run vanthu build again, or take the backup.
about-file-missing = A file is missing
    .means = The record has it, the folder has not.
    .bad = giay-khen/017-….pdf deleted
    .mend = Run vanthu build again, or take the backup.
about-file-unknown = A file that the program did not make
    .means = The folder has it, the record has not.
    .bad = quyet-dinh-cu.pdf copied into ket-qua
    .mend = Put it away, lest it is printed or sent.

# --- The command line ---

about-unknown-rule = No such code
    .means = What “vanthu rules” was given is no code.
    .bad = vanthu rules margin-tpo
    .mend = Write what is suggested; “vanthu rules --all” prints all.
about-usage = The call is wrong
    .means = There is no such command, option or value.
    .bad = vanthu biuld
    .mend = See “vanthu --help”, or put --help behind the command.
about-internal = A fault of the program itself
    .means = Something happened that must not; your data are not at fault.
    .bad = cannot be foreseen
    .mend = Send the line to those who make Vanthu.

# --- Sources that go with a document ---

about-attach-nothing = No report to carry the sources
    .means = --attach-sources was given, but this run makes no bao-cao, or there is not enough for one.
    .bad = vanthu build --attach-sources --only quyet-dinh
    .mend = Add bao-cao to --only, or say attach_sources = true in the table of the document that is to carry them.
about-attach-standard = The PDF standard allows no attachments
    .means = Only PDF/A-3 may carry files of any kind; the standard that was asked for may not.
    .bad = vanthu build --attach-sources --pdf-standard a-2b
    .mend = Ask for a-3b or a-3a,ua-1, or leave out --pdf-standard.
about-attach-name = A source's name cannot be attached
    .means = It has strange characters, is too long, or some system cannot have it: taken out elsewhere it would break.
    .bad = list = "khen thưởng: bản 2.xlsx" (a colon in the name)
    .mend = Name the file with letters, figures and hyphens, and mend the name in the conference file.
about-attach-large = The sources are too large to attach
    .means = Conference file, lists, pictures and pack together are more than a report may carry.
    .bad = a pack with an 80 MB scan of the stock
    .mend = Make the pictures smaller, or keep the sources beside the report.
about-attach-pictures = The PDF carries pictures of signature or seal
    .means = Whoever has the PDF can take them out.
    .bad = [documents.bao-cao] with signature = "chu-ky.png" and attach_sources = true
    .mend = Send it only to who may have the pictures; else build without --attach-sources.
about-pdf-unread = The PDF's attachments cannot be read
    .means = It is no PDF, is broken, is locked, or carries too much.
    .bad = vanthu extract bao-cao.docx
    .mend = Ask for the PDF as vanthu build has made it.
about-attached-nothing = The PDF carries no files
    .means = It was made without its sources.
    .bad = vanthu extract thong-bao.pdf
    .mend = Ask whoever made it for the conference file and its lists.
about-attached-name = The name of an attachment is not safe
    .means = It leads out of the folder, has hidden characters, or is of a kind that Vanthu never attaches; nothing was written.
    .bad = a PDF with an attachment named ../../.bashrc
    .mend = Do not use this PDF; ask its office for it again.
about-attached-twice = Two attachments with one name
    .means = One would take the place of the other, so nothing was written.
    .bad = a PDF with hoi-nghi.toml and HOI-NGHI.toml
    .mend = Ask the office for the PDF again.
about-attached-missing = The PDF lacks an attachment
    .means = Its list names a file that is no longer in it.
    .bad = a program that makes PDFs smaller has dropped khen-thuong.xlsx
    .mend = Ask for the PDF as it was issued.
about-attached-differs = An attachment is not as the list says
    .means = Its sum differs: somebody has put another file in its place.
    .bad = khen-thuong.xlsx in the PDF was replaced
    .mend = Ask the office for the PDF again.
about-attached-stranger = The PDF carries another file
    .means = It is not on the list, so it is no source; it stays in the PDF.
    .bad = somebody has attached ghi-chu.docx to the report
    .mend = Look at it with a PDF reader, if need be.
about-attached-unlisted = The PDF has no list of its sources
    .means = Nobody knows whether the files are complete and unchanged.
    .bad = a PDF to which another program attached files
    .mend = Use the newest Vanthu; if the PDF is not of Vanthu, look at the files well before you use them.
about-attached-fonts = Fonts that were used are lacking
    .means = Fonts of --font-path do not go with the PDF; without them the same file cannot be made again.
    .bad = a report built with --font-path phong-co-quan
    .mend = Put these very font files into a folder and name it with --font-path.
about-attached-program = The PDF was made by another version
    .means = Another version may lay out otherwise, so what is made again may differ.
    .bad = a report by vanthu 0.1.0, opened with a later one
    .mend = Use that version if you need the same bytes.
about-extract-occupied = Another file is in the way
    .means = Nothing of yours is written over; nothing was written.
    .bad = vanthu extract bao-cao.pdf -o . where another hoi-nghi.toml is
    .mend = Name a new folder with -o.
about-rebuild-sources = The sources are not to be found
    .means = The proof wants the conference file that the files were made of.
    .bad = vanthu verify ban-luu, with hoi-nghi.toml elsewhere
    .mend = Name it with --from, or take it out of the report with vanthu extract.
about-rebuild-program = Another version made the files
    .means = It may have given other bytes, so they are not compared.
    .bad = a folder that an older version made last year
    .mend = Use that version, or compare with manifest.json only: --files-only.
about-rebuild-option = An option must be named again
    .means = The files were made with --pack or --font-path; manifest.json does not keep these folders.
    .bad = vanthu build --pack ../goi-chung, then vanthu verify ket-qua
    .mend = Add the same --pack or --font-path to verify.
about-rebuild-unknown = It is not known how a file was made
    .means = An earlier version wrote manifest.json, without what is needed.
    .bad = the ket-qua of an old version
    .mend = Run vanthu build once.
about-rebuild-fault = The sources have faults now
    .means = They cannot be read as a whole, so nothing can be made of them to compare.
    .bad = hoi-nghi.toml in the middle of an edit
    .mend = Run vanthu check, mend what it says, and verify again.
about-rebuild-changed = A file is not what its sources give
    .means = Sources, list or pack have changed since it was made.
    .bad = a name in khen-thuong.xlsx was changed after printing
    .mend = If the change is right, run vanthu build; else get the old sources back.
about-rebuild-differs = The same sources and program, other bytes
    .means = That must not be: it is a fault of Vanthu.
    .bad = bao-cao.pdf made again of unchanged sources differs
    .mend = Please tell the makers of Vanthu.
about-source-changed = A source has changed, the files have not
    .means = The change shows in no document, such as a comment.
    .bad = a line of # added to hoi-nghi.toml after the build
    .mend = Nothing is to be done.
