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
sum =
    { $errors ->
        [0] No errors
        [1] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [1] 1 warning
       *[other] { $warnings } warnings
    }.

# --- Reading files ---

input-missing = there is no such file
    .hint = check the path and the file's name
    .hint-folder = this folder has no hoi-nghi.toml; name the conference file itself, or rename it to hoi-nghi.toml
input-unreadable = this file cannot be read: { $detail }
    .hint = check the permission to read the file, and that its drive is connected
input-not-text = this file is not Unicode text
    .hint = open it in an editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)
input-too-large = this file is larger than { $most } MB
    .hint = check that it is the file you mean

# --- Form of the conference file ---

toml-syntax =
    { $reason ->
        [duplicate-key] this key or table already stands further up
        [unquoted] text must stand in straight double quotes "..."
        [unclosed-text] this text is malformed: its closing quote is missing, or it holds a character that may not stand there
        [escape] a \ must be followed by a sign that TOML knows, such as \" or \\
        [no-equals] an = must stand between key and value
        [no-value] a value must follow the =
        [bad-key] a key's name has only plain letters, digits, - and _
        [table-head] a table's head must be closed: [table] or [[table]]
        [unclosed-array] this list lacks its closing ]
        [unclosed-inline] this one-line table lacks its closing {"}"}
        [comma] exactly one comma must stand between two items
        [number] this number is malformed (well-formed are 5, 1250, 98.5)
        [too-deep] the tables are nested too deeply
       *[other] this is not TOML ({ $detail })
    }
unknown-key = there is no key “{ $key }” in { $table }
    .hint-similar = did you mean “{ $similar }”?
    .hint-known = the keys that may stand here: { $known }
wrong-type =
    { $expected ->
        [text] text in double quotes must stand here
        [number] a number must stand here
        [integer] a whole number of 0 or more must stand here
        [boolean] true or false must stand here
        [date] a date must stand here
        [time] a time must stand here
        [array] a list in square brackets must stand here
        [tables] tables must stand here
       *[table] a table must stand here
    }, not { $found ->
        [text] text
        [number] a number
        [boolean] true/false
        [date] a date or time
        [array] a list
       *[table] a table
    }
    .hint =
        { $expected ->
            [text] put "..." around the value
            [number] write the number without quotes, decimals after a point: 98.5
            [integer] write the number without quotes, such as 45
            [boolean] write true or false without quotes
            [date] write year-month-day without quotes: 2023-03-10
            [time] write hour:minute:second without quotes: 07:30:00
            [array] write ["first", "second"]; a single item wants the brackets, too
            [tables] begin each with a line of its own in double brackets: [[...]]
           *[table] begin it with a line of its own in brackets: [...]
        }
    .hint-date = dates are year-month-day without quotes: 2023-03-10 instead of "{ $written }"
    .hint-time = times stand without quotes: 07:30:00 instead of "{ $written }"
missing-value = the key “{ $key }” is missing in { $table }
    .hint = add a line to this table: { $key } = ...
unknown-word = “{ $word }” is no choice here
    .hint-similar = did you mean "{ $similar }"?
    .hint-known = the choices: { $known }
impossible-date = there is no day { $written }
    .hint = a date is year-month-day, without a time, and must be in the calendar: 2023-03-10
impossible-time = there is no time { $written }
    .hint = a time is hour:minute:second, without a date, from 00:00:00 to 23:59:59
out-of-range = this number must lie between { $least } and { $most }
    .hint = correct the number; a year has four digits
empty-text = this value is empty
    .hint = fill it in, or delete the whole line if it is not needed
line-break = this value must stand on one line
    .hint = join the lines, or use "..." instead of """..."""
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
    .hint = write the id as one word, such as "van-phong"; the full name goes to name
attendee-form = each [[attendees]] is a person or a group
    .hint = write person = "id", or group = "name" with count = number of people
indicator-without-figures = the indicator “{ $name }” has no figures
    .hint = give at least one of the keys plan and actual
unknown-section = this document has no section { $after }
    .hint = give the Roman numeral of the section behind which it stands (such as "II"), or delete the key after to put it last

# --- Which documents can be made ---

document-lacks =
    the document “{ $document }” cannot be made: { $lacks ->
        [results] there is no result to report
        [directives] there is no directive
       *[chair] nobody chairs the conference
    }
    .hint =
        { $lacks ->
            [results] add [[outcomes]], [[indicators]] or [[movements]]
            [directives] add [[directives]] (who, what, when)
           *[chair] add chair = "id" to [conference]
        }
document-skipped =
    the document “{ $document }” is not made: { $lacks ->
        [results] there is no result to report
        [directives] there is no directive
       *[chair] nobody chairs the conference
    }
    .hint =
        { $lacks ->
            [results] if it is wanted, add [[outcomes]], [[indicators]] or [[movements]]
            [directives] if it is wanted, add [[directives]] (who, what, when)
           *[chair] if it is wanted, add chair = "id" to [conference]
        }
no-document = this file is not enough for any document
    .hint = add results ([[outcomes]], [[indicators]]) for a report or directives ([[directives]]) for a notice; take out enabled = false if all are switched off
unknown-document = there is no kind of document “{ $id }”
    .hint-similar = did you mean “{ $similar }”?
    .hint-known = the kinds of documents: { $known }
document-absent = this conference has no document “{ $document }”
    .hint = “vanthu check” says what is missing; or take out this document's enabled = false
signer-unknown = it is not known who signs the document “{ $document }”
    .hint = add signer = "id" to [documents.{ $document }], or chair = "id" to [conference]
authority-unknown = it is not known in which capacity “{ $name }” signs the document “{ $document }”
    .hint = put this person's office first in titles (such as "Chủ tịch UBND huyện"), or add authority = "TM. ỦY BAN NHÂN DÂN" to [documents.{ $document }]

# --- Packs ---

pack-missing = the pack “{ $name }” was not found
    .hint-similar = did you mean "{ $similar }"?
    .hint-name = put the pack into packs/{ $name } beside the conference file or in a parent folder; built in is "nd30"
    .hint-path = the path starts from the folder of the file that names it
pack-cycle = the pack “{ $name }” extends itself in a circle
    .hint = change extends in one pack.toml so that the packs stand in a row that ends with "nd30"
file-outside = this file lies outside the folders that may be read
    .hint = copy the file into the pack's or the conference's folder and use a relative path without ..

# --- Templates ---

template-syntax = the template is not well-formed MiniJinja: { $detail }
    .hint = check the pairs {"{{ }}"}, {"{% %}"} and closing tags such as endif, endfor, endblock
    .from = called from here
template-undefined = the template uses a name that does not exist: { $detail }
    .hint = check the spelling of the variable, filter or function; test data that may be absent with {"{% if ... %}"} first
    .from = called from here
template-missing = there is no such template: { $detail }
    .hint = check the name in extends, include or import; "base:" looks in the packs below only
    .from = called from here
template-endless = the template runs too long or calls itself without end
    .hint = check loops, and macros that call themselves
    .from = called from here
template-fault = the template is at fault: { $detail }
    .hint = mend the marked place; if the template is another office's, tell them
    .from = called from here
template-place = no value can stand at this place of the template
    .hint = print values between words or as arguments of functions only, not inside quotes, formulas, labels or names; ~ joins texts

# --- Typst and the laid-out page ---

typst-fault = Typst cannot build this: { $detail }
    .hint = if data is marked, correct the value; if a template or function is marked, correct the pack
    .value = this value
    .template = printed here in the template
    .library = the function that complains
typst-file-missing = a file that the template asks for cannot be read: { $detail }
    .hint = a template can ask for the pack's /lib and /assets and for /hoi-nghi (the conference's folder); check the file's name
    .value = this value
    .template = asked for here in the template
    .library = the function that asks for it
typst-package = the template asks for a Typst package from the network
    .hint = copy the code that is needed into the pack's lib folder; Vanthu never uses the network
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
    .hint = use "Liberation Serif" (as wide as Times New Roman), or name a folder of fonts with --font-path
    .value = this value
    .template = used here in the template
    .library = the function that uses it
font-unreadable = this file is not a font that can be read
    .hint = replace it by a sound .ttf or .otf file, or take it out of the folder of fonts
glyph-missing = the font “{ $font }” has no character “{ $character }” ({ $codepoint })
    .hint = type the character again in Unicode; write a special sign in words
pdf-refused = the PDF does not keep to its standard: { $detail }
    .hint = mend the marked place, or choose another standard with --pdf-standard
    .value = this value
    .template = here in the template
    .library = in this function

# --- Writing files ---

output-failed = this file cannot be written: { $detail }
    .hint = close it if another program has it open; check permission and room on the disk; or write to another folder with -o
output-clash = { $output } is also an output of { $other }
    .hint = run each conference by itself with its own -o, or leave -o out so that each has its own ket-qua
output-occupied = this folder already has files
    .hint = choose a new or an empty folder, so that nothing is lost

# --- The command line ---

unknown-rule = there is no rule “{ $rule }”
    .hint-similar = did you mean “{ $similar }”?
    .hint-list = run “vanthu rules” to see them all
usage =
    { $reason ->
        [no-command] there is no command
        [unknown-command] there is no command “{ $given }”
        [unknown-argument] there is no option “{ $given }”
        [missing-argument] { $given } is missing
        [no-value] { $given } lacks its value
        [bad-value] “{ $value }” is no value of { $given }
        [too-many] { $given } stands more than once or does not go with another option
        [standards-together] the standards { $value } do not go together: { $detail }
       *[other] the command line is malformed { $given }
    }
    .hint-help = see “vanthu --help”, or put --help behind the command
    .hint-similar = did you mean “{ $similar }”?
    .hint-known = the values: { $known }
internal = the program has an internal fault: { $detail }
    .hint = this is not your fault; please send this line to the makers of Vanthu
