# The words of all findings. One entry a code; `.hint` says how to mend it, the other attributes caption a place in a file.

severity-error = error
severity-warning = warning
severity-note = note
severity-hint = mend
in-document =
    { $page ->
        [none] while making “{ $document }”
       *[other] on page { $page } of “{ $document }”
    }
and-more =
    { $more ->
        [one] (and at one more place)
       *[other] (and at { $more } more places)
    }
sum =
    { $errors ->
        [0] No errors
        [1] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [1] 1 warning
       *[other] { $warnings } warnings
    }.
explain = What { $code } means, with an example and the mend: vanthu rules { $code }

# --- Reading files ---

input-missing = there is no such file or folder
    .hint = check the path and the file's name
    .hint-similar = did you mean “{ $similar }”?
    .hint-bundle = this pack is a .zip, which cannot be written: work in the pack's own folder (with pack.toml), then bundle it again by “vanthu pack bundle”
    .hint-directory = check the path; a folder is wanted here
    .hint-no-pack = name the pack, such as: vanthu pack check packs/xa-phuoc-hiep; “vanthu pack new” makes one
    .hint-pack = each pack has a file pack.toml with at least one line: name = "the pack's name"
    .hint-target = check the path; a certificate's code is typed as a whole, from VT1* on, within quotes
    .hint-folder = this folder has no hoi-nghi.toml; name the conference file itself, or rename it to hoi-nghi.toml
    .hint-packs = this folder holds packs and no conference: name the folder of a conference, which asks for its pack by pack = "..."
packs-passed = this folder holds packs and no conference: passed over
input-unreadable =
    this file cannot be read: { $reason ->
        [permission] permission denied
        [not-found] no such file or folder
        [read-only] the disk is read-only
        [full] the disk is full
        [not-a-folder] a file stands where a folder is wanted
        [a-folder] a folder has this name
        [no-pdf] it is a folder, and this command wants a PDF
        [busy] another program uses the file
        [special] it is a device or a pipe, no file
        [name] the file's name is not allowed
       *[other] { $detail }
    }
    .hint = { $reason ->
        [a-folder] a file must be here: rename this folder or put it away, and put the file back
        [special] a plain file must be here: rename this or put it away, and put the file back
       *[other] check the permission to read the file, and that its drive is connected
    }
    .hint-pdf = name the PDF itself, such as ket-qua/bao-cao.pdf
input-not-text = this file is not Unicode text
    .hint = open it in an editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8); then read it again, and type anew what has become ? or strange letters
more-findings = { $count } more findings are not told here: mend those that are, and run again
input-too-large = this file is larger than { $most } MB
    .hint = check that it is the file you mean

# --- Form of the conference file ---

toml-syntax =
    { $reason ->
        [duplicate-key] this key or table already stands further up
        [unquoted] a text must stand in straight double quotes "..."
        [unclosed-text] this text has no closing quote
        [escape] behind \ there is no sign that TOML knows
        [no-equals] there is no = between key and value
        [no-value] there is no value behind =
        [no-key] there is no key before =
        [bad-key] this is no key: a key's name has only plain letters, digits, - and _
        [table-head] the brackets of this table's head are not paired
        [no-head] the lines from here on lack the head of their table
        [unclosed-array] this list has no closing ]
        [unclosed-inline] this table on one line has no closing {"}"}
        [inner-quote] there are straight double quotes inside the text
        [extra] there is more behind the value
        [thousands] this number has separators of thousands
        [comma] between two items the comma is missing, or there are two
        [decimal-comma] the decimals stand behind a comma
        [leading-zero] this number begins with 0
        [unit] there is a unit behind this number
        [number] this is no number
        [line-end] the line end here is broken
        [too-deep] tables are nested too deeply
       *[other] this is not TOML ({ $detail })
    }
    .hint =
        { $reason ->
            [duplicate-key] keep one: move the lines up there, and delete this one
            [unquoted] put straight double quotes " before and behind the text
            [unclosed-text] put " behind the text; a text of several lines is opened and closed by three quotes """
            [escape] write two \\ or / instead
            [no-equals] write: key = value
            [no-value] write a value, or delete the whole line
            [no-key] write the key, or delete the whole line
            [bad-key] use a key that is known (such as venue = "..."); if it is a note, put # before it; if the file is no conference file at all, choose the right one
            [table-head] write [table] or [[table]]
            [unclosed-array] put ] behind the last item
            [unclosed-inline] put {"}"} behind the last value
            [inner-quote] put “ ” in their place, or write \" for each
            [extra] delete it; put # before a note, and another key on a line of its own
            [thousands] write the digits without anything between: 1250000
            [comma] put one comma between two items
            [decimal-comma] write decimals behind a point, thousands without a sign: 98.5
            [leading-zero] leave the 0 out; numbers below 10 get it in print
            [unit] write the number alone, without its unit
            [number] write digits only, decimals behind a point: 5, 1250, 98.5
            [line-end] save the file with usual line ends (Windows CRLF or Unix LF)
            [too-deep] take brackets away, or dots of the key
           *[other] write the line as key = value; delete it if it is not needed
        }
    .hint-meant = write { $meant }
    .hint-head = add a line { $head } right above this line
    .first = it stands here already
too-many = { $what ->
        [items] this list has { $count } items, more than { $most }
       *[tables] this file has more than { $most } tables and lists
    }
    .hint = look whether something stands there twice; keep a long list in an Excel or CSV file and say list = "the file's name"
line-too-long = this line is longer than { $most } KB
    .hint = break it into several lines; if no person has written the file, look where it comes from
unknown-key = there is no key “{ $key }” in { $table }
    .hint-similar = did you mean “{ $similar }”?
    .hint-known = the keys that may stand here: { $known }
    .hint-home = this key belongs to { $home }{ $other ->
        [none] { "" }
       *[other] { " " }or { $other }
    }: move the line below { $home }{ $other ->
        [none] { "" }
       *[other] { " " }or { $other }
    }
wrong-type =
    { $expected ->
        [text] text in double quotes must stand here
        [number] a number must stand here
        [integer] a whole number of 0 or more must stand here
        [boolean] true or false must stand here
        [date] a date must stand here
        [time] a time must stand here
        [moment] a date with time and time zone must stand here
        [array] a list in square brackets must stand here
        [tables] tables must stand here
       *[table] a table must stand here
    }, not { $found ->
        [text] text
        [number] a number
        [decimal] a number with decimals
        [boolean] true/false
        [date] a date or time
        [array] a list
       *[table] a table
    }
    .hint =
        { $expected ->
            [text] put "..." around the value
            [number] write the number without quotes, decimals after a point: 98.5
            [integer] write digits only, without quotes and words, such as 2026
            [boolean] write true or false without quotes
            [date] write year-month-day without quotes: 2023-03-10
            [time] write hour:minute:second without quotes: 07:30:00
            [moment] write date, time and time zone without quotes: 2023-03-14T09:15:00+07:00
            [array] write ["first", "second"]; a single item wants the brackets, too
           *[table] begin it with a line of its own in brackets, [...] or [[...]]
        }
    .hint-meant = write { $meant } without quotes instead of "{ $written }"
    .hint-tables = begin each with a line of its own in double brackets: [[{ $key }]]
    .hint-one = write a single value in double quotes, without brackets
    .hint-head = put a line of its own there, { $head }, with the content as keys on the lines below
    .hint-list = write { $meant }
missing-value = the key “{ $key }” is missing in { $table }
    .hint =
        add a line to this table: { $key } = { $key ->
            [date] 2023-03-10   # year-month-day
            [year] 2022   # the year under review
            [kind] "achievement"   # or "limitation", "cause", "lesson"
            [counts] {"{"} collectives = 1, individuals = 2 {"}"}   # how many of each
            [place] "Phường 5"   # the place in the line of the date
            [form] "giay-khen"
            [to] ["..."]
            [id] "..."   # one word, such as "van-phong"
           *[other] "..."
        }
    .hint-table = add a table that begins with the line [{ $key }]
    .hint-inline = put this before {"}"}: , { $key } = "..."
    .hint-recipients = add those who get it, each under a line [[awards.recipients]] with a line name = "..."
    .hint-agency = add a table [agency] with a line name = "Ủy ban nhân dân ..."; or put that table into the pack
unknown-word = “{ $word }” is no choice here
    .hint-similar = did you mean "{ $similar }"?
    .hint-known = the choices: { $known }
impossible-date =
    { $form ->
        [order] this date is not written as it must be: { $written }
       *[other] the calendar has no day { $written }
    }
    .hint-meant = write { $meant }
    .hint = a date is year-month-day, without a time, and must be in the calendar: 2023-03-10
impossible-time =
    { $form ->
        [order] this time is not written as it must be: { $written }
       *[other] there is no time { $written }
    }
    .hint-meant = write { $meant }
    .hint = a time is hour:minute:second, without a date, from 00:00:00 to 23:59:59
out-of-range =
    this number must { $most ->
        [none] be { $least } or more
       *[other] lie between { $least } and { $most }
    }
    .hint = write a number { $most ->
        [none] of { $least } or more
       *[other] of that range
    }; where the key is optional, the whole line may go
    .hint-year = write all four digits of the year, such as 2022
    .hint-body = running text is 13 or 14 pt (Annex I of Decree 30/2020/NĐ-CP)
empty-text =
    { $what ->
        [answer] there is no answer
        [name] this name has no letters
       *[other] this value is empty
    }
    .hint =
        { $what ->
            [answer] answer with a line of words; what is not known yet can be mended later in the files that are made
            [name] write the name in letters
           *[other] fill it in, or delete the whole line if it is not needed
        }
line-break = this value must stand on one line
    .hint = write it on one line in "...", without """ and \n; in square brackets make each line an item: "...", "..."
text-too-long =
    { $what ->
        [word] there is a word of { $length } characters without a space; no line can hold it
       *[other] this value has { $length } characters; the most is { $most }
    }
    .hint = check that nothing was pasted by mistake; divide long content into several entries
    .hint-answer = be brief, as it is to be printed; look whether something else was pasted
control-character = there is a control character { $codepoint }, which cannot be printed
    .hint = delete it (it often comes with text copied from another program) and type the words around it again
invisible-character = there is an invisible character { $codepoint }; the document leaves it out
    .hint = delete the words around this place and type them again, and the warning goes
right-to-left = the character “{ $character }” ({ $codepoint }) is of a script that runs from right to left, which administrative documents do not use
    .hint = transcribe it, or delete it
unsupported-format = the file says format = { $format }; this program knows format = { $known } only
    .hint = update Vanthu, or write format = { $known } if the file was made for this version

# --- What the conference file says ---

unknown-person = nobody has the id “{ $id }”
    .hint-similar = did you mean "{ $similar }"?
    .hint-known = the ids in [[people]]: { $known }
    .hint-nobody = add a table [[people]] with id = "{ $id }" and name = "..."
duplicate-id = the id “{ $id }” is used for two people
    .hint = give each person an id of their own
    .first = first used here
invalid-id = the id “{ $id }” has a space
    .hint = write the id as one word, such as "van-phong", here and wherever it is named; the full name goes to name
attendee-form = each [[attendees]] is a person or a group
    .hint = write person = "id", or group = "name" with count = number of people
year-differs = the year under review is { $year }, but the conference is held on { $held }
    .hint = a year is summed up at its end or in the next one: mend year or date
    .held = the day of the conference
ends-early = the conference ends at { $ends }, which is not after its beginning at { $begins }
    .hint = mend ends or time; hours are those of 24, such as 14:00:00 for two in the afternoon
    .begins = the beginning
agenda-time = { $reason ->
        [before] the programme is over at { $time }, before the conference begins ({ $other })
        [after] the programme begins at { $time }, after the conference has ended ({ $other })
       *[order] the point at { $time } stands behind that at { $other }
    }
    .hint = { $reason ->
        [order] put the points in the order of their times, or mend a time; hours are those of 24, such as 14:00:00 for two in the afternoon
       *[other] mend the times in [[agenda]], or time and ends in [conference]; hours are those of 24
    }
    .other = this time
indicator-without-figures = the indicator “{ $name }” has no figures
    .hint = give at least one of the keys plan and actual
unknown-section = this document has no section { $after }
    .hint = { $known ->
        [none] delete the key after: this document's sections have no numbers
       *[other] give the number of the section behind which it stands, as the document has it: { $known }; or delete the key after to put it last
    }

idle-key = the key “{ $key }” has no use in this document
    .hint = take it out, or move it to the document that needs it
picture-form = “{ $file }” is no { $wanted ->
        [png] PNG picture
       *[any] name of a picture, and no border that is built in
    }
    .hint = save the picture of the signature or seal as a transparent .png file and name that file
    .hint-similar = did you mean "{ $similar }"? Borders that are built in: hoi-van, canh-sen, trong-dong
    .hint-certificate = name an .svg, .png or .jpg file; borders that are built in: hoi-van, canh-sen, trong-dong
picture-missing = there is no picture “{ $file }”
    .hint-conference = the path starts from the conference file's folder; check the file's name
    .hint-pack = a pack's pictures stand in its folder assets, such as "assets/{ $name }"; check the file's name
picture-broken = { $reason ->
        [empty] the picture “{ $file }” is an empty file
        [form] the file “{ $file }” is called { $extension }, but is { $found }
        [unknown] the file “{ $file }” is no picture
        [large] the picture “{ $file }” is too large: { $across } x { $down } points
       *[broken] the picture “{ $file }” is broken
    }
    .hint = { $reason ->
        [form] open it and save it as { $extension }; another name alone does not do
        [unknown] name the right picture; or open the file in the program that made it and save it as { $extension }
        [large] make it smaller than 100 million points: an A3 sheet scanned at 300 dpi has 17 million
       *[broken] copy the file again, or open it in a viewer and save it
    }
paper-form = “{ $written }” is no size of paper
    .hint = write width x height in mm, such as "297x210" (A4 lying), or "a4", "a3"; each side from 50 to 1200 mm
colour-form = “{ $written }” is no colour
    .hint = write # and six hexadecimal digits, such as "#c4161c"
certificate-overflow = no room on the certificate of “{ $name }” (number { $ordinal }) for { $field ->
        [recipient] the name
        [post] post and unit
        [achievement] the achievement
       *[other] the line “{ $field }”
    }
    .hint = shorten it; or give that line more width or smaller letters in [certificates.*.positions]. This certificate is not made, the others are
certificate-pages = the template made { $pages ->
        [1] 1 page
       *[other] { $pages } pages
    } for one recipient
    .hint = one page each: look at what the pack's template adds
record-absent = there is no number { $record } in the list of { $document }
    .hint = the list has the numbers { $known }
unknown-printer = there is no printer “{ $printer }”
    .hint = to add it: vanthu calibrate --printer "{ $printer }", and do what that says
    .hint-known = the printers that are known: { $known }; to add another: vanthu calibrate --printer "{ $printer }"
shift-beyond = { $key } = { $value } is no shift of a printer
    .hint = { $key } lies between { $least } and { $most }: dx and dy in mm, rotate in degrees, scale as a factor (1 is true size)
printer-place = the printer “{ $printer }” cannot be written to this file
    .hint = the file must be readable, and printers must be tables: write [printers.{ $printer }], then try again
feed-small = the printer feeds { $feed } mm, less than the certificate of { $paper } mm
    .hint = choose a larger printer, or mend the printer's paper
print-nothing = this conference has no certificates to print
    .hint = name the recipients on whom this body decides in [[awards]]; “vanthu check” says what is missing
number-new = { $count ->
        [1] 1 recipient is new on the list and gets the next number
       *[other] { $count } recipients are new on the list and get the next numbers
    }; numbers that were given stay: { $named }
    .hint = to number anew in the order of the list, run again with --renumber; certificates that were printed with old numbers are then to be printed again
number-renamed = { $count ->
        [1] 1 recipient is written otherwise than before, or gets another award, and keeps the number
       *[other] { $count } recipients are written otherwise than before, or get another award, and keep their numbers
    }: { $named }
    .hint = if somebody else is meant, number anew with --renumber
number-free = { $count ->
        [1] 1 number stays empty, because the one who had it is no longer on the list
       *[other] { $count } numbers stay empty, because those who had them are no longer on the list
    }: { $named }
    .hint = a number that was given goes to nobody else; to number anew, run again with --renumber
list-reordered = the list stands in another order than the numbers that were given: decision, certificates and register go by the numbers
    .hint = to have them in the order of the list, number anew with --renumber; certificates that were printed are then to be printed again
renumbered = numbered anew in the order of the list: { $count ->
        [1] 1 number is now somebody else's
       *[other] { $count } numbers are now somebody else's
    }
output-busy = another run of vanthu is writing into this folder
    .hint = wait until it has ended, or write elsewhere with -o
register-aside = somebody has changed this register; it is kept as { $aside }, and the new one stands in its place
    .hint = copy the notes that you need into the new register
output-taken = this folder holds the documents and the numbers of another conference or decision: “{ $other }”
    .hint = write elsewhere with -o; if it is still that conference, do not change its name and the number of its decision at once
    .hint-decision = a second decision of the conference: put its file into another folder, or write elsewhere with -o; if it is still that decision, change its number and its list in two runs
output-changed = this file is no longer made, but somebody has changed it, so it is not removed
    .hint = look at it and remove it or put it elsewhere, lest it be printed
output-outdated = { $count ->
        [1] 1 file was made
       *[other] { $count } files were made
    } of another list than the one of now, and this run did not make { $count ->
        [1] it
       *[other] them
    } again: { $named }
    .hint = neither print nor send these before you have run: vanthu build{ $call }
position-beyond = { $key } = { $value } lies beyond the paper of { $paper } mm: this line would not be printed
    .hint = give mm from the paper's upper left corner: x from 0 to { $across }, y from 0 to { $down }
frame-beyond = the frame of { $frame } mm is larger than the paper of { $paper } mm
    .hint = a frame lies on its paper: mend frame or paper
    .paper = the paper is given here

# --- Awards ---

award-elsewhere = “{ $form }” is both another body's award and this one's
    .hint = for an award that others decide on, write by and counts without recipients; for one of your own, write recipients without by and counts
award-kind = “{ $form }” is not given to this kind of recipient: { $kind }
    .hint = it is given to { $only } only: change kind (in a spreadsheet: the column “Đối tượng” or the row of the group), or move the recipient to [[awards]] of another form
    .hint-counts = leave { $key } out of counts: it is given to { $only } only; or write that number in [[awards]] of another form
direct-kind = a worker is an individual, not of the kind { $kind }
    .hint = take out direct, or write kind = "ca-nhan"
bonus-unknown =
    the money of “{ $form }” for this kind of recipient cannot be computed ({ $kind }): { $reason ->
        [salary] the base salary of { $day } is not known
        [large] the sum is too large
       *[rate] the rate on { $day } is not known
    }
    .hint =
        { $reason ->
            [salary] write the base salary of that day (đồng): [bonus] base_salary = ...; or give each recipient an amount
            [large] correct base_salary in [bonus] or rates in [[awards]]: one of them is too large
           *[rate] write in [[awards]] how many times the base salary it is by the rules that apply, such as rates = {"{"} { $key } = 0.3 {"}"}; or give each recipient an amount; a body whose name holds no unit needs level, too
        }
bonus-unverified =
    the money of “{ $form }” is computed with figures from memory, not checked against the law:{ $salary ->
        [none] {""}
       *[other] {" "}base salary { $salary } đồng;
    }{ $collectives ->
        [none] {""}
       *[other] {" "}collectives { $collectives } times;
    }{ $individuals ->
        [none] {""}
       *[other] {" "}individuals { $individuals } times;
    }{ $households ->
        [none] {""}
       *[other] {" "}households { $households } times;
    }{ $rounding ->
        [none] {""}
       *[other] {" "}rounded up to { $rounding } đồng;
    } check them before the decision is signed
    .hint = once they are checked, write the right ones and this is not told again: rates = {"{"} collectives = ..., individuals = ..., households = ... {"}"} in [[awards]]; base_salary = ..., round_to = ... in [bonus]
bonus-idle =
    { $reason ->
        [elsewhere] the money of an award that somebody else decides on is not computed here
       *[alone] rates mean nothing without bonus = true
    }
    .hint =
        { $reason ->
            [elsewhere] take bonus out
           *[alone] add bonus = true, or take rates out
        }
recipient-twice = “{ $name }” is named twice in the form “{ $form }”
    .hint = if both are one, take one out; if two people have the same name, tell them apart by position or unit
    .first = named here before
recipient-in-two-forms = “{ $name }” is given both “{ $other }” and “{ $form }”
    .hint = check that both are meant; if two people have the same name, tell them apart by position or unit
    .first = here for “{ $other }”
decision-differs =
    { $key ->
        [number] the award decision has two different numbers
       *[date] the award decision has two different dates
    }
    .hint = one file makes one award decision: write the same everywhere, or in one place only; awards of another decision go into a file of their own
    .first = it is said otherwise here
decision-undated = decision { $number } has no day, so all that cites it would name the day of the conference ({ $held })
    .hint = write the day on which it was signed beside number, such as date = { $date } if that was the day of the conference

# --- Which documents can be made ---

document-lacks =
    the document “{ $document }” cannot be made: { $lacks ->
        [results] there is no result to report
        [directives] there is no directive
        [awards] there is no list of recipients
        [bases] not all legal bases on its day are known
        [attendees] nobody attends
        [venue] the conference has no venue
        [agenda] there is no programme
        [secretary] the conference has no secretary
        [addressees] nobody is addressed
        [unit] the drafting unit of its symbol is missing
        [amounts] not every recipient has an amount
       *[chair] nobody chairs the conference
    }
    .hint =
        { $lacks ->
            [results] add [[outcomes]] (each with kind = "achievement" and text = "..."), [[indicators]] or [[movements]]
            [directives] add [[directives]], each with to = ["who is charged"] and task = "what is to be done"; where there is a time limit, deadline = 2023-06-30
            [awards] add [[awards]] with form = "giay-khen", and below it one [[awards.recipients]] with name = "..." for each{ $document ->
                [ky-nhan] {""}; money is signed for where there is bonus = true, too
               *[other] {""}
            }
            [bases] add bases = ["Luật ...", "Nghị định ..."] to [documents.quyet-dinh]
            [attendees] add [[attendees]], each with person = "id", or group = "name of the group" and count = how many
            [venue] add venue = "..." to [conference]
            [agenda] add [[agenda]], each with time = 07:30:00, content = "..." and by = "by whom"
            [secretary] add secretary = "id" to [conference]
            [addressees] add to = ["..."] to its table of [documents]
            [unit] add unit = "VX" (the drafting unit, abbreviated) to [documents.cong-van]
            [amounts] write bonus = true in [[awards]] to have it worked out, or amount (đồng) for every [[awards.recipients]]
           *[chair] add chair = "id" to [conference]
        }
document-skipped =
    not made, “{ $document }”: { $lacks ->
        [results] there is no result to report
        [directives] there is no directive
        [awards] there is no list of recipients
        [bases] not all legal bases on its day are known
        [attendees] nobody attends
        [venue] the conference has no venue
        [agenda] there is no programme
        [secretary] the conference has no secretary
        [addressees] nobody is addressed
        [unit] the drafting unit of its symbol is missing
        [amounts] not every recipient has an amount
        [authority] the authority of its signer cannot be derived
       *[chair] nobody chairs the conference
    }
    .hint =
        { $lacks ->
            [results] if it is wanted, add [[outcomes]], [[indicators]] or [[movements]]
            [directives] if it is wanted, add [[directives]] (who, what, when)
            [awards] if it is wanted, add [[awards]] with [[awards.recipients]]
            [bases] if it is wanted, add bases = ["Luật ...", "Nghị định ..."] to [documents.quyet-dinh]
            [attendees] if it is wanted, add [[attendees]]
            [venue] if it is wanted, add venue = "..." to [conference]
            [agenda] if it is wanted, add [[agenda]] (time, content, by whom)
            [secretary] if it is wanted, add secretary = "id" to [conference]
            [addressees] if it is wanted, add to = ["..."] to its table of [documents]
            [unit] if it is wanted, add unit = "VX" (the drafting unit, abbreviated) to [documents.cong-van]
            [amounts] if it is wanted, write bonus = true in [[awards]] to have it worked out, or amount (đồng) for every [[awards.recipients]]
            [authority] if it is wanted, write authority (such as "TM. BAN CHẤP HÀNH") into its table of [documents]
           *[chair] if it is wanted, add chair = "id" to [conference]
        }
no-document = this file is not enough for any document
    .hint = add results ([[outcomes]], [[indicators]]) for a report or directives ([[directives]]) for a notice; take out enabled = false if all are switched off
unknown-document = there is no kind of document “{ $id }”
    .hint-similar = did you mean “{ $similar }”?
    .hint-known = the kinds of documents: { $known }
    .hint-name = to add this kind of document, give its table name = "..."
document-absent = this conference has no document “{ $document }”
    .hint = “vanthu check” says what is missing; or take out this document's enabled = false; one that pack.toml leaves out is made with enabled = true in [documents.{ $document }]
signer-unknown = it is not known who signs the document “{ $document }”
    .hint = add signer = "id" to [documents.{ $document }], or chair = "id" to [conference]
authority-unknown = it is not known in which capacity “{ $name }” signs
    .hint = put this person's office first in titles (such as "Chủ tịch UBND xã"), or add authority = "TM. ỦY BAN NHÂN DÂN" to the document's table [documents...]
signer-vacant = { $why ->
        [nobody] nobody holds the post “{ $id }”
        [unnamed] it is not said who holds the post “{ $id }” of this agency
        [vacant] nobody holds the post “{ $id }”, and nobody signs in its place
       *[away] who holds the post “{ $id }” is away, and nobody signs in that place
    }
    .hint-holder = write name = "..." in the table [signers.{ $id }] of your own pack.toml or of the conference file; or another id here
    .hint-stand-in = write signs-for = "{ $id }" in the table [signers...] of whoever stands in, or another id here
    .post = this post

# --- Packs ---

pack-missing = the pack “{ $name }” was not found
    .hint-similar = did you mean "{ $similar }"?
    .hint-name = name a pack that is there: { $known }; or put the pack into packs/{ $name } beside the conference file or in a parent folder; where there is none yet: vanthu pack new packs/{ $name }
    .hint-given = check the path: it must be a folder with a pack.toml, or a .zip that holds a pack
    .hint-path = a folder with a pack.toml must be there, or a .zip that holds a pack; the path starts from the folder of the file that names it; { $by ->
        [pack] if it stands on no other pack, delete the line extends
       *[conference] if no pack of your own is used, delete the line pack
    }
    .hint-absolute = write the path from this file's folder, without / or a drive in front, such as "../goi/xa-phuoc-hiep"; or use the option --pack
    .hint-backslash = write the path with /: "{ $meant }"
    .hint-zip = a bundle's name ends in .zip; if “vanthu pack bundle” has made this file, rename it
pack-cycle = the pack “{ $name }” extends itself in a circle
    .hint = change extends in one pack.toml so that the packs stand in a row that ends with "nd30"
pack-key = the key “{ $key }” is of one conference and does not stand in pack.toml
    .hint = move this line to the table [documents...] of hoi-nghi.toml
make-and-skip = make and skip do not go together in one pack.toml
    .hint = keep make (these documents only) or skip (all but these)
    .make = make stands here
kind-id = { $why ->
        [letters] “{ $id }” cannot be the id of a kind of document: small letters without marks, figures and hyphens only
       *[taken] the id “{ $id }” is that of a file of the program
    }
    .hint-similar = write “{ $similar }”; the full name of the kind goes to name
    .hint-taken = choose another id for this kind of document
kind-fixed = “{ $id }” is a kind that the program has: a pack does not change its { $key }
    .hint = take this line out: name and abbreviation are those of Annex III of Decree 30/2020/NĐ-CP; a kind of your own needs another id
kind-template = the kind of document “{ $id }” has no template: no pack has the file { $file }
    .hint = add the file { $file } to this pack; the shortest one: {"{%"} extends "_van-ban.typ.j2" %{"}"}{"{%"} set subject = conference.name %{"}"}{"{%"} block body %{"}"}#para[Nội dung của văn bản./.]{"{%"} endblock %{"}"}
pack-large = this pack is too large: more than { $files } files, or more than { $most } MB together
    .hint = take pictures and fonts that are not used out of the pack's folders assets, fonts, lib, templates
bundle-left = this file cannot go into the pack file: { $reason ->
        [name] its name is not Unicode
       *[link] it is a link, and leads to no file of the pack
    }
    .hint = { $reason ->
        [name] rename the file, or take it out of the pack, and bundle again
       *[link] put the file itself in the link's place, or take the link out of the pack, and bundle again
    }
bundle-broken = this pack file cannot be used: { $reason ->
        [archive] it is no zip archive, is damaged or has a password
        [contents] it was not made by “vanthu pack bundle” (there is no list goi.json in it)
        [newer] it was made by a later version of Vanthu
        [large] it holds too many files, or too much
        [refused] the path “{ $path }” leads out of the pack, or is a link
        [missing] the file “{ $path }” of its list is missing
        [sum] the file “{ $path }” was changed after it was bundled
       *[unlisted] the file “{ $path }” is not in its list
    }
    .hint = { $reason ->
        [newer] install the new version of Vanthu, or ask the sender to bundle with the old one
        [large] take pictures and fonts that are not used out of the pack's folder and bundle it again
       *[other] bundle the pack's folder again: vanthu pack bundle FOLDER; if somebody sent it, ask to send it again
    }
pack-taken = this folder holds files already, or cannot name a pack
    .hint = choose a folder that is not there yet, such as packs/xa-phuoc-hiep
    .hint-name = a pack's name has letters, digits, spaces, hyphens and underscores only, such as packs/xa-phuoc-hiep
pack-file-unused = nothing asks for this { $kind ->
        [templates] template: no document is made of it
        [lib] function file: no template and no other function names it
        [fonts] font: no page shows it, and no setting names it
       *[assets] file: no template, function or setting names it
    }
    .hint = check the file's name; if it is no longer needed, take it out of the pack
block-gone = the block “{ $block }” is not in the templates below: what stands in it is printed nowhere
    .hint = see docs/khoi.en.md for the blocks there are; rename this one, or delete it
    .hint-similar = did you mean "{ $similar }"? docs/khoi.en.md lists the blocks
    .hint-renamed = since version { $since } it is called “{ $now }”; “vanthu pack check --mend” renames it
    .hint-divided = since version { $since } it is divided into “{ $now }”: move each part to its own
block-unprinted = the block “{ $block }” is printed nowhere: another block of a pack has taken the place of what was around it
    .hint = call super() in the block around it, or move these words there
base-changed = what this { $what ->
        [block] block “{ $name }”
       *[file] file “{ $name }”
    } stands in place of has changed since the pack was made for it (- as it was, + as it is):
    { $shown }
    .hint = look whether the pack should follow; then accept the new state: vanthu pack check --record { $call }
    .hint-renamed = what this block held is called “{ $now }” now: rename it if it is that which you mean; then accept the new state: vanthu pack check --record { $call }
    .hint-bundle = ask who sent the pack whether it should follow; then vanthu pack check --record in the pack's own folder, and bundle and send it again
    .below = below, as it is now
base-other = this pack says that it was made for “{ $base }”, but “{ $now }” lies below it now
    .hint = look with vanthu pack check at what has changed; when it fits, say base = "{ $now }"
pack-unrecorded = { $which ->
        [all] it is not recorded what the pack was made for
       *[new] not all that the pack changes is recorded
    }: { $count ->
        [1] 1 block or file stands
       *[other] { $count } blocks or files stand
    } in place of one below
    .hint = vanthu pack check --record { $call } writes it to pack.lock; a later check then tells what has changed below
    .hint-bundle = in the pack's own folder, vanthu pack check --record writes it to pack.lock; then bundle it again
lock-broken = pack.lock cannot be read: { $reason ->
        [newer] it was written by a later version of Vanthu
        [form] this is not what “vanthu pack check --record” writes
       *[syntax] there is a slip here
    }
    .hint = { $reason ->
        [newer] install the new version of Vanthu
       *[other] take the file back from a copy; or delete it and write it anew with “vanthu pack check --record”, which forgets what had changed
    }
name-lost = what is set for “{ $name }” here is lost: the template below sets it again
    .hint = change the block that prints it instead, or choose a name of your own
    .below = here
file-outside = this file lies outside the folders that may be read
    .hint = copy the file into the pack's or the conference's folder and use a relative path without ..
    .hint-picture = copy the picture into the folder of the conference file (a pack's into its assets), and name it by its path from there, without / in front and without ..
device-name = Windows has no such file: the name is a device's (such as CON, NUL, COM1), or ends with a dot or a space
    .hint = rename the file or the folder, and the name where it is written
    .hint-new = choose another name for the folder, such as hoi-nghi-2025

# --- Templates ---

# Stands at the end of how to mend a template, where a pack below has that template, too.
spare = { $spare ->
        [yes] ; if no template of your own is needed, delete this file: the document will follow the one that is there
       *[no] {""}
    }
template-syntax = { $wanted ->
        [tag] templates have no tag “{ $detail }”
       *[none] the template is not well-formed MiniJinja: { $detail }
    }
    .hint = check the pairs {"{{ }}"}, {"{% %}"} and closing tags such as endif, endfor, endblock{ spare }
    .hint-similar = did you mean “{ $similar }”?
    .hint-tags = use one of the tags: { $known }{ spare }
    .from = called from here
template-undefined = the template uses a name that does not exist: { $detail }
    .hint = check the spelling of the variable, filter or function; test data that may be absent with {"{% if ... %}"} first{ spare }
    .hint-similar = did you mean “{ $similar }”?
    .hint-below = the template below needs that name: set it at the head of this one, {"{%"} set name = ... %{"}"}; or mend the block of this one that leaves out where it was set{ spare }
    .below = the template below uses it here
    .from = called from here
template-missing = there is no such template: { $detail }
    .hint = make that file in the templates folder of the pack, delete this line, or name a template that is there, with .typ.j2 behind it: { $known } ("base:" looks in the packs below only){ spare }
    .hint-similar = did you mean "{ $similar }"?
    .from = called from here
template-endless = the template runs too long or calls itself without end
    .hint = check loops, and macros that call themselves; to extend the template of the same name in the pack below, put "base:" before the name{ spare }
    .from = called from here
template-long = the template goes on longer than can be read: more than { $most } { $what ->
        [branches] branches elif
       *[words] words and signs in one tag
    }
    .hint = divide it: put its parts into names by {"{% set %}"}, or let a loop do what the branches do
beyond-limit = { $what ->
        [document] this document
        [reading] reading this file with its lists and its pack
       *[run] this run
    } { $limit ->
        [time] is not ready after { $most } seconds; the program ends
       *[memory] needs more than { $most } MiB of memory; the program ends
    }
    .hint = { $what ->
        [document] mostly a loop in a template or a function of the pack: look at what the pack brings; if the document is truly large,
       *[run] mostly a list, fonts or files of the pack that are too large: take out what is not used; if the data is truly large and the command has the option,
    } add { $limit ->
        [time] --time-limit with more seconds
       *[memory] --memory-limit with more MiB
    }. Files that are written are whole, and the next run goes on from there
template-fault = { $wanted ->
        [text] the filter { $detail } wants a text
        [number] the filter { $detail } wants a number
        [finite] the filter { $detail } wants a finite number
        [divisor] nothing can be divided by 0: { $detail }
        [argument] this filter or function has no argument “{ $detail }”
        [texts] { $detail } does not add a text and another value
        [numbers] { $detail } does not work with these two values
       *[none] the template is at fault: { $detail }
    }
    .hint = { $wanted ->
        [divisor] mend the divisor; one that may be 0 is tested first with {"{% if ... %}"}
        [argument] delete the argument “{ $detail }” at the marked place
        [texts] to join texts, write ~ instead of +; to add, both sides must be numbers
        [numbers] both sides must be numbers: mend the marked place
       *[none] mend the marked place; if the template is another office's, tell them
    }{ spare }
    .from = called from here
template-place = { $within ->
        [formula] from this $ on there is a formula, and a value stands in it
        [raw] from this ` on there is raw text, and a value stands in it
        [text] the text that opens with this quote is not closed, and a value stands in it
        [comment] the comment that opens with /* here is not closed: what follows would not be printed
       *[none] no value can stand at this place of the template
    }
    .hint = print values between words or as arguments of functions only, not inside quotes, formulas, labels or names; ~ joins texts
    .hint-opened =
        { $within ->
            [formula] write \$ to print the sign itself; close a formula with a second $ before the value
            [raw] write \` to print the sign itself; close raw text with a second ` before the value
            [text] close the text with a second "
           *[comment] close the comment with */, or delete the /*
        }
    .value = the value is here

template-printed = what a macro or a set block has printed can no longer go through a filter or be cut
    .hint = filter the value before the macro prints it; ~ joins texts
    .from = called from here

# --- Typst and the laid-out page ---

typst-fault = Typst cannot build this: { $detail }
    .hint = correct the value that is marked; if it is right, the template or function below is at fault
    .hint-template = correct the template where it is marked; if it is somebody else's, tell them{ spare }
    .hint-own = this file stands in the place of that of nd30, so it must have every name that nd30 asks for: add the one that is missing, or delete the file to have that of nd30 again
    .hint-library = correct the function where it is marked; if it is somebody else's, tell them
    .hint-picture = mend the picture's file itself: open it in a drawing program and save it as plain SVG, with the images in it embedded; or take a PNG in its place
    .hint-data = correct this file where it is marked
    .asked = the file is asked for here
    .value = this value
    .template = printed here in the template
    .library = the function that complains
typst-file-missing = a file that the template asks for cannot be read: { $detail }
    .hint = a template can ask for the pack's /lib and /assets and for /hoi-nghi (the conference's folder); check the file's name
    .value = this value
    .template = asked for here in the template
    .library = the function that asks for it
typst-package = the template asks for a Typst package from the network
    .hint = if it is not used, delete this line; if it is, copy the code into the pack's lib folder and make this line #import "/lib/NAME.typ" (NAME being the file's name there); Vanthu never uses the network{ spare }
    .value = this value
    .template = asked for here in the template
    .library = the function that asks for it
typst-unsettled = the pages do not come to rest: the layout changes each time it is computed
    .hint = mend the Typst function that depends on its own place (context, counter, state)
    .value = this value
    .template = here in the template
    .library = the function that causes it
typst-warning = Typst warns: { $detail }
    .hint = mend the pack as this says
    .value = this value
    .template = here in the template
    .library = the function that causes it
font-missing = there is no font “{ $family }”
    .hint = use "Liberation Serif" (as wide as Times New Roman), or put the font's file into the folder fonts of the pack, or name a folder of fonts with --font-path
    .hint-similar = did you mean "{ $similar }"?
    .hint-known = use a font that is there: { $known }; or put the font's file into the folder fonts of the pack
    .value = this value
    .template = used here in the template
    .library = the function that uses it
font-letters = the font “{ $family }” lacks Vietnamese letters: { $letters }
    .hint = take a Unicode font with all Vietnamese letters; .VnTime, VNI-... and fonts for English alone cannot be used
font-unreadable = { $reason ->
        [empty] this font file is empty
        [web] this is a font for web pages or old printers, which cannot be used
       *[broken] this file is not a font that can be read
    }
    .hint = replace it by a sound .ttf or .otf file, or take it out of the folder of fonts
glyph-missing = the font “{ $font }” has no character “{ $character }” ({ $codepoint })
    .hint = delete it, or write it in Vietnamese letters; if it is not at the marked place, look for it in the folder lib of the pack; if it must be there, put a font that has it into the folder fonts of the pack
pdf-refused = the PDF does not keep to its standard: { $detail }
    .hint = mend the marked place, or choose another standard with --pdf-standard
    .value = this value
    .template = here in the template
    .library = in this function

# --- Writing files ---

port-taken = { $taken ->
        [true] another program uses port { $port }
       *[other] no port of this machine could be opened for the preview: { $detail }
    }
    .hint = { $taken ->
        [true] leave --port out: a free port is chosen
       *[other] see whether a firewall keeps programs from 127.0.0.1
    }
browser-unopened =
    the browser could not be opened: { $detail }
    .hint = copy the address above into the browser
output-failed =
    { $what ->
        [folder] nothing can be written to this folder
       *[file] this file cannot be written
    }: { $reason ->
        [permission] permission denied
        [not-found] no such file or folder
        [read-only] the disk is read-only
        [full] the disk is full
        [not-a-folder] a file stands where a folder is wanted
        [a-folder] a folder has this name
        [busy] another program uses the file
        [name] the file's name is not allowed
       *[other] { $detail }
    }
    .hint = { $reason ->
        [not-a-folder] rename this file or put it away: a folder must be here; or write to another folder with -o
        [a-folder] rename this folder or put it away; or write to another folder with -o
        [permission] close the file if it is open; get permission to write there; or write to another folder with -o
        [read-only] write to another folder with -o
        [full] delete files from the disk; or write to another disk with -o
        [busy] close the file in the program that has it open, and call again
       *[other] close the file if it is open in another program; look at permissions and room; or write to another folder with -o
    }
    .hint-here = { $reason ->
        [not-a-folder] rename this file or put it away: a folder must be here
        [a-folder] rename this folder or put it away
        [permission] close the file if it is open; get permission to write there, or work in a folder that you may write to
        [read-only] copy it to a disk that can be written, and work there
        [full] delete files from the disk, and call again
        [busy] close the file in the program that has it open, and call again
       *[other] close the file if it is open in another program; look at permissions and room
    }
output-clash = { $output } is also an output of { $other }
    .hint = run each conference by itself with its own -o, or leave -o out so that each has its own ket-qua
output-occupied = this folder already has files
    .hint = choose a new or an empty folder, so that nothing is lost

# --- The command line ---

unknown-rule = no code “{ $rule }”
    .hint-similar = did you mean “{ $similar }”?
    .hint-list = run “vanthu rules --all” to see all
usage =
    { $reason ->
        [no-command] there is no command
        [unknown-command] there is no command “{ $given }”
        [unknown-argument] there is no option “{ $given }”
        [missing-argument] { $given } is missing
        [no-value] { $given } lacks its value
        [bad-value] “{ $value }” is no value of { $given }
        [too-many] { $given } stands more than once or does not go with another option
        [standards-together] the standards { $value } do not go together: a file keeps to one PDF/A standard and one version of PDF
        [standards-carry] { $given } does not go with --pdf-standard { $value }
       *[other] the command line is malformed { $given }
    }
    .hint-help = see “vanthu --help”, or put --help behind the command
    .hint-similar = did you mean “{ $similar }”?
    .hint-known = the values: { $known }
    .hint-records = write ordinals of the decision and ranges of them, with commas between: 17,42-50
    .hint-shard = write which part of how many is to be made: 1/4, then 2/4, 3/4 and 4/4
    .hint-carry = only PDF/A-3 carries files: write --pdf-standard a-3b (or a-3a,ua-1), or leave it out
    .hint-shift = write them like dx=1.5,dy=-0.8,rotate=0.2,scale=1.001: a point before decimals, commas between
    .hint-paper = write a4, a3, or width x height in mm, such as 400x300; each side from 50 to 1200 mm
internal = the program has an internal fault: { $detail }
    .hint = this is not your fault; please send this line to the makers of Vanthu
