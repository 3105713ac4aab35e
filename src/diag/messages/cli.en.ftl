# The words of the command line: results and help.

build-written = Wrote { $path } ({ $pages ->
        [1] 1 page
       *[other] { $pages } pages
    })
build-certificates = Wrote { $folder } ({ $count ->
        [1] 1 certificate
       *[other] { $count } certificates
    }, a file each)
build-carries = { $path } carries its sources, personal data in lists included: { $files }
print-current = { $path } stands as it was
build-current = Unchanged, not made again: { $count ->
        [1] 1 file
       *[other] { $count } files
    }
build-removed = Removed { $path }: { $reason ->
        [list] no longer on the list
        [renamed] this recipient's file has another name now
        [parts] the print file is divided otherwise now
        [outdated] what it says has changed since it was made
       *[document] no longer made for this conference
    }
build-stopped = Stopped as asked. Every file that was written is whole; run the same command again to make the rest.
progress = { $done } of { $all } files, { $rate } a second, about { $left } s left
build-register = Wrote { $path }
build-would-write = Would write { $path }
check-sound = { $file }: { $document }, { $pages ->
        [1] 1 page
       *[other] { $pages } pages
    }, sound
check-fault = { $file }: { $document }, at fault
check-data = { $file }: data sound
check-data-fault = { $file }: data at fault
print-written = Wrote { $path } ({ $pages ->
        [1] 1 sheet
       *[other] { $pages } sheets
    }, { $mode ->
        [blank] for pre-printed stock
        [proof] trial print
       *[full] for white paper
    })
calibrate-written = Wrote { $path } (paper of { $paper } mm)
calibrate-measure = Print this sheet at true size (100 %, not fitted to the page), measure as it says, then write what you measured:
    {"  "}vanthu calibrate{ $call }{ $named ->
        [no] {" "}--printer NAME
       *[yes] {""}
    } --set { $shifts }
calibrate-measure-again = This sheet is printed with { $shifts }. If it is still off, add what is left:
    {"  "}vanthu calibrate{ $call } --add dx=...,dy=...
calibrate-set = Wrote to { $file }, [printers.{ $printer }]: { $values }
calibrate-next = Print the calibration sheet again to see; when it is right, print the certificates:
    {"  "}vanthu calibrate{ $call }
    {"  "}vanthu print{ $call }
man-written = Wrote { $path }
import-sheet = Sheet “{ $sheet }”:
import-column = {"  "}column { $column } “{ $heading }” → { $field ->
        [none] not used
        [ordinal] ordinal number
        [name] name of the recipient
        [honorific] form of address
        [kind] kind (collective, individual, household)
        [position] position
        [unit] unit, address
        [form] form of the award
        [reason] merit
        [amount] bonus
        [direct] whether a worker
       *[note] note, not printed
    }{ $guess ->
        [yes] {" "}(guessed from the heading, please check)
       *[no] {""}
    }
import-rows = { $list }{ $sheet ->
        [none] {""}
       *[other] , sheet “{ $sheet }”
    }, { $form }: { $collectives ->
        [one] 1 collective
       *[other] { $collectives } collectives
    }, { $individuals ->
        [one] 1 individual
       *[other] { $individuals } individuals
    }, { $households ->
        [one] 1 household
       *[other] { $households } households
    }
import-nameless = No column of names is known: add --column name=B, where B is its letter or its heading
import-left = Rows to look at again{ $sheet ->
        [none] {""}
       *[other] {" "}in sheet “{ $sheet }”
    }: { $rows }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
import-known = { $file } has the list { $list } already: nothing was added
import-appended = Written to the end of { $file }. Look at it, then run:
    {"  "}vanthu check { $input }
import-note-form = the list names no form: change it if this is no giay-khen
import-note-decision = take the # away once the decision has its number and date
import-note-reason = write the merit that is printed, then take the # in front away
import-note-guess = the column of names was guessed from its heading: please check
import-note-bonus = take the # in front away to have the bonus computed
doctor-version = Program: vanthu { $version }, Typst { $typst }
doctor-language = Language: { $language ->
        [vi] tiếng Việt
       *[en] English
    }, { $by ->
        [option] by --lang
        [environment] by the variable VANTHU_LANG
        [system] by the system
       *[usual] as usual
    }
doctor-machine = Machine: { $cores ->
        [one] one core
       *[other] { $cores } cores
    }; the program takes { $memory } MiB of memory at most (--memory-limit changes that)
doctor-terminal = Terminal: { $color ->
        [yes] with colours
        [no-color] without colours, by the variables NO_COLOR or TERM
       *[elsewhere] messages go elsewhere, so they have no colours
    }
doctor-conference = Conference: { $file ->
        [none] there is no hoi-nghi.toml here; “vanthu new” makes a folder to begin with
       *[other] { $file }
    }
doctor-pack = Pack: { $name }{ $version ->
        [none] {""}
       *[other] {" "}{ $version }
    }, { $place ->
        [none] part of the program
       *[other] on { $extends }, in { $place }
    }
doctor-layers = Used here: { $layers }
doctor-font = Font: { $family }{ $version ->
        [none] , of a pack or of --font-path
       *[other] {" "}({ $version }), of the program
    }, { $lacking ->
        [0] has all letters of Vietnamese
       *[other] lacks { $lacking } letters of Vietnamese ({ $letters }...): not for Vietnamese words
    }
doctor-printer = Printer: { $name ->
        [none] none is known; before you print on stock, measure yours: vanthu calibrate{ $call } --printer NAME
       *[other] { $name }, { $shifts ->
            [none] not measured yet: vanthu calibrate{ $call }
           *[other] measured ({ $shifts })
        }
    }
doctor-output = Results: { $folder } can be written
doctor-verdict = { $verdict ->
        [sound] All is ready.
       *[fault] Something has to be mended, as the errors say.
    }
new-ask-agency = The office's name in full (such as Ủy ban nhân dân xã Phước Hiệp)
new-ask-year = The year under review
new-ask-chair = Name of the office's head, who chairs the conference
new-ask-title = The head's title (such as Giám đốc Sở Nội vụ)
new-ask-symbol = The office's abbreviation in numbers of documents (such as SNV)
new-ask-place = The place before dates (such as Đà Nẵng)
new-written = Wrote { $path }
new-samples = Still samples: { $samples }; mend them in { $path } and hoi-nghi.toml
new-next = Mend hoi-nghi.toml and khen-thuong.xlsx, then run:
    {"  "}vanthu build { $folder }
pack-listed = { $name }{ $versioned ->
        [no] {""}
       *[yes] {" "}(version { $version })
    }{ $placed ->
        [no] , part of the program
       *[yes] , on { $extends }: { $place }
    }
pack-made = Made { $path }; fill it in, then say pack = "{ $name }" in hoi-nghi.toml
pack-why = { $document }: { $layers }
pack-why-kind = { $kind ->
        [block] Blocks
        [template] Template files
        [function] Function files
        [asset] Pictures
        [font] Fonts of the pack
       *[setting] Settings
    }: { $own } of the pack's layers, { $rest } of nd30
pack-why-one = {"  "}{ $name }{ $value ->
        [none] {""}
       *[other] {" "}= { $value }
    }{"  "}{ $place }{ $over ->
        [none] {""}
       *[other] {"  "}overrides { $over }
    }{ $printed ->
        [no] {"  "}(printed nowhere)
       *[yes] {""}
    }
pack-diff = { $layers }: { $count ->
        [0] changes nothing
        [1] changes 1 thing
       *[other] changes { $count } things
    }
pack-diff-one = { $how ->
        [new] New
        [same] Same as below
       *[changed] Changed
    } { $kind ->
        [block] block
        [template] template file
        [function] function file
        [asset] picture
        [font] font
        [name] name
       *[setting] setting
    } { $name }{ $shown ->
        [none] {""}
       *[other] {" "}= { $shown }
    } ({ $place }{ $below ->
        [none] {""}
       *[other] , instead of { $below }
    })
pack-checked = { $name }: { $documents } documents, { $pages } pages on trial, { $verdict ->
        [sound] sound
       *[fault] at fault
    }
pack-recorded = Wrote { $path }: what lies below the pack now is what it is made for
pack-mended = { $path }: the block { $from } is called { $to } now
pack-bundled = Wrote { $path } ({ $layers } → nd30); use it by: vanthu build --pack { $path }
source-ejected = Wrote { $folder }; make the PDF with: typst compile --font-path { $folder }/fonts --ignore-system-fonts { $folder }/main.typ
verify-code = Agrees with the register: number { $ordinal }, { $name }{ $unit ->
        [none] {""}
       *[other] {" "}({ $unit })
    }, { $form }, decision { $decision }
verify-certificate = { $file }: unchanged; number { $ordinal }, { $name }{ $unit ->
        [none] {""}
       *[other] {" "}({ $unit })
    }, { $form }{ $decision ->
        [none] , a draft
       *[other] , decision { $decision }
    }
verify-file = { $file }: unchanged ({ $document })
verify-rebuilt = { $folder }: { $count ->
        [1] 1 file
       *[other] { $count } files
    } made again from { $conference }, with the bytes that manifest.json names
extract-written = Wrote { $path }
extract-current = Unchanged: { $path }
extract-next = To make the PDF again:
    {"  "}vanthu build{ $call }
verify-folder = { $folder }: { $count ->
        [1] 1 file
       *[other] { $count } files
    }, none missing or changed
rules-practice = practice, not law
rules-severity = Severity:
rules-asks = Asks:
rules-citation = Source:
rules-means = Means:
rules-bad = Bad example:
rules-good = Right:
rules-hint = Mend:

help-usage = Usage:
help-commands = Commands
help-command = COMMAND
help-arguments = Arguments
help-options = Options
help-examples = Examples:

help-vanthu = Makes a conference's official documents from one TOML file (Vietnam's Decree 30/2020/NĐ-CP).
help-vanthu-usage = vanthu [OPTIONS] <COMMAND>
help-vanthu-examples = {"  "}vanthu build examples/phuoc-son-2022
    {"  "}vanthu check examples/phuoc-son-2022
    {"  "}vanthu build --help

help-build = Makes the documents of each conference, in the folder ket-qua beside its file.
help-build-usage = vanthu build [OPTIONS] [INPUT]...
help-build-examples = {"  "}vanthu build examples/phuoc-son-2022
    {"  "}vanthu build --only quyet-dinh,giay-moi -o to-print examples/phuoc-son-2022
    {"  "}vanthu build --pdf-standard a-2a,ua-1 examples/phuoc-son-2022/hoi-nghi.toml
    {"  "}vanthu build --attach-sources -o archive/2022 examples/phuoc-son-2022

help-check = Reads and judges everything without writing: data, packs, then the laid-out pages.
help-check-usage = vanthu check [OPTIONS] [INPUT]...
help-check-examples = {"  "}vanthu check examples/phuoc-son-2022
    {"  "}vanthu check --data-only --format json examples/phuoc-son-2022

help-print = Makes the print files of certificates: for white paper, for pre-printed stock, or as a trial.
help-print-usage = vanthu print [OPTIONS] [INPUT]
help-print-examples = {"  "}vanthu print examples/phuoc-son-2022
    {"  "}vanthu print --mode blank --records 2,4-5 examples/phuoc-son-2022
    {"  "}vanthu print --mode proof --only giay-khen -o trial examples/phuoc-son-2022

help-watch = Shows the documents in the browser, laid out again on each save. Writes no file.
help-watch-usage = vanthu watch [OPTIONS] [CONFERENCE]
help-watch-examples = {"  "}vanthu watch --open examples/phuoc-son-2022

help-calibrate = Makes a sheet to measure a printer, then writes what was measured, so that certificates meet their places.
help-calibrate-usage = vanthu calibrate [OPTIONS] [INPUT]
help-calibrate-examples = {"  "}vanthu calibrate --paper a3 -o sheet
    {"  "}vanthu calibrate --printer may-1 --set dx=1.5,dy=-0.8 examples/phuoc-son-2022
    {"  "}vanthu calibrate --printer may-1 examples/phuoc-son-2022

help-source = Prints a document's Typst text, or writes a folder that the program typst can compile.
help-source-usage = vanthu source [OPTIONS] <ID> [INPUT]
help-source-examples = {"  "}vanthu source bao-cao examples/phuoc-son-2022
    {"  "}vanthu source bao-cao examples/phuoc-son-2022 --eject bao-cao-typst
    {"  "}vanthu source giay-khen examples/phuoc-son-2022 --record 12

help-pack = Packs: what is an office's own (name, signers, colours, border, wording), on top of a higher office's pack and the built-in nd30.
help-pack-usage = vanthu pack <COMMAND>
help-pack-list = Prints the packs that can be named from a folder: those in packs/ of it and of the folders above.
help-pack-list-usage = vanthu pack list [FOLDER]
help-pack-list-folder = Folder of the conference; the current one if none is given
help-pack-new = Makes a pack to fill in: its pack.toml, with comments.
help-pack-new-usage = vanthu pack new [OPTIONS] <FOLDER>
help-pack-new-examples = {"  "}vanthu pack new packs/xa-phuoc-hiep
help-pack-new-folder = Folder of the new pack; its name is the pack's
help-pack-why = Says which layer supplied each block, function, picture, font and setting of a document, and what that overrides.
help-pack-why-usage = vanthu pack why [OPTIONS] <ID> [INPUT]
help-pack-why-examples = {"  "}vanthu pack why bao-cao examples/phuoc-son-2022
    {"  "}vanthu pack why giay-khen --all examples/phuoc-son-2022
help-pack-why-pack = Folder or file of a pack, instead of the one that the conference file names; without INPUT it is shown by a sample
help-arg-all = List what the built-in nd30 supplies, too
help-pack-diff = Shows what a pack changes against the layers below: blocks and function files line by line, pictures, fonts, settings.
help-pack-diff-usage = vanthu pack diff [OPTIONS] <PACK>
help-pack-diff-pack = Folder or file of the pack
help-pack-check = Makes every document of a pack of three made-up conferences (all sections, the least, the longest texts), judges their pages, and names files and blocks of the pack that nothing asks for.
help-pack-check-usage = vanthu pack check [OPTIONS] [PACK]...
help-pack-check-packs = Folders or files of packs; the pack of the conference in the current folder, or all in packs/, if none is given
help-value-packs = PACK
help-pack-check-record = Write pack.lock first: accept what lies below the pack now as what it is made for
help-arg-mend = First rename blocks of the pack that have another name since an earlier version
help-pack-bundle = Bundles a pack, with the packs that it extends, into one file to be sent and used as it is.
help-pack-bundle-usage = vanthu pack bundle [OPTIONS] <PACK>
help-pack-bundle-pack = Folder of the pack
help-verify-pack = Folder or file of the pack, where the folder was made with --pack
help-verify-font-path = Folder of fonts, where the folder was made with --font-path; may be given several times
help-pack-bundle-output = File to write; NAME-VERSION.zip in the current folder if none is given
help-arg-time-limit = Most seconds for one document, 120 by default; beyond them the program ends
help-arg-memory-limit = Most memory of the program in MiB, 2048 by default; beyond it the program ends
help-value-time-limit = SECONDS
help-value-memory-limit = MiB
help-pack-bundle-value-output = FILE
help-arg-extends = The pack below; the built-in nd30 if none is given

help-rules = Prints the rules that are checked; with the code of a finding, what it means, a bad example and the mend, and the source of a rule.
help-rules-usage = vanthu rules [OPTIONS] [CODE]
help-rules-all = Prints all codes, not only those of rules
help-rules-examples = {"  "}vanthu rules
    {"  "}vanthu rules national-name-size
    {"  "}vanthu rules output-taken

help-schema = Prints the JSON Schema of the conference file, or of pack.toml: by it an editor completes, explains and checks each key.
help-schema-usage = vanthu schema [OPTIONS]
help-schema-examples = {"  "}vanthu schema
    {"  "}vanthu schema --pack
help-schema-pack = The schema of pack.toml instead of the conference file

help-completions = Prints what a shell reads to complete the commands and options of vanthu.
help-completions-usage = vanthu completions [OPTIONS] <SHELL>
help-completions-examples = {"  "}vanthu completions bash
    {"  "}vanthu completions powershell
help-arg-shell = bash, zsh, fish, powershell or elvish
help-value-shell = SHELL

help-man = Prints the program's page for man; with -o, writes the pages of all commands into a folder.
help-man-usage = vanthu man [OPTIONS]
help-man-examples = {"  "}vanthu man
    {"  "}vanthu man -o man1

help-man-output = Folder for the pages of all commands

help-new = Makes a folder to begin with: a conference file with comments, a sample list of awards, the office's pack. Asks at a terminal what was not said; vanthu build works at once.
help-new-usage = vanthu new [OPTIONS] <DIR>
help-new-examples = {"  "}vanthu new hoi-nghi-2025
    {"  "}vanthu new hoi-nghi-xa --year 2025
help-new-folder = The new folder, not there yet or empty
help-arg-agency = The office's name in full, such as “Ủy ban nhân dân xã Phước Hiệp”
help-value-agency = NAME
help-arg-year = The year under review, from 1945 to 2200
help-value-extends = PACK
help-value-year = YEAR
help-arg-chair = Name of the office's head, who chairs the conference
help-value-chair = NAME
help-arg-title = The head's title; of a people's committee it is derived
help-value-title = TITLE
help-arg-level = Level, where the name does not tell: tinh, huyen, xa, phuong, thi-tran, dac-khu
help-value-level = LEVEL
help-arg-symbol = Abbreviation in numbers of documents; UBND of a people's committee
help-value-symbol = LETTERS
help-arg-place = Place before dates; of a people's committee it is derived
help-value-place = PLACE

help-import = Reads a list of recipients, tells how each column was understood, and prints the [[awards]] to copy into the conference file.
help-import-usage = vanthu import [OPTIONS] <LIST>
help-import-examples = {"  "}vanthu import examples/phuoc-son-2022/khen-thuong.xlsx
    {"  "}vanthu import --form bang-khen examples/phuoc-son-2022/khen-thuong.xlsx
    {"  "}vanthu import --column unit=E examples/phuoc-son-2022/khen-thuong.xlsx
help-arg-list = The list: .xlsx, .xls, .ods or .csv, in the conference's folder
help-value-list = LIST
help-arg-sheet = The sheet to read; without it, all sheets that hold a list are read
help-value-sheet = NAME
help-arg-form = The form where the list names none: giay-khen (default), bang-khen, lao-dong-tien-tien...
help-value-form = FORM
help-arg-column = A column that was not understood: KEY=HEADING, or KEY=LETTER of the column, such as name=B; keys: name, honorific, kind, position, unit, form, reason, amount, direct, note; may be repeated
help-value-column = KEY=COLUMN
help-arg-into = Write it to the end of this conference file, leaving all else as it is
help-value-into = CONFERENCE

help-doctor = Tells what is there, what is missing and how to mend it: versions, fonts, packs, printers, the folder of results, the language.
help-doctor-usage = vanthu doctor [OPTIONS] [CONFERENCE]
help-doctor-examples = {"  "}vanthu doctor
    {"  "}vanthu doctor examples/phuoc-son-2022

help-licenses = Prints the licences of the program and of the fonts and crates that are part of it. Who passes the program on passes them on, too.
help-licenses-usage = vanthu licenses [OPTIONS]
help-licenses-examples = {"  "}vanthu licenses

help-verify = Holds a certificate's code, a file or an output folder against the register that was kept (manifest.json). The files of a folder are made again from their sources, too, in memory, and compared byte by byte. A code that agrees says that the certificate is like the register's row; it takes no seal's or signature's place.
help-verify-usage = vanthu verify [OPTIONS] <CODE|FILE|DIR>...
help-verify-examples = {"  "}vanthu verify examples/phuoc-son-2022
    {"  "}vanthu verify examples/phuoc-son-2022/ket-qua/quyet-dinh.pdf
    {"  "}vanthu verify --files-only archive/2022

help-extract = Takes out the sources that a PDF carries (conference file, lists, pictures, pack), compares them with the list that it carries, and puts them into a folder. Nothing is overwritten.
help-extract-usage = vanthu extract [OPTIONS] <PDF>
help-extract-examples = {"  "}vanthu extract archive/2022/bao-cao.pdf
    {"  "}vanthu extract archive/2022/bao-cao.pdf -o phuoc-son-2022
help-extract-output = Folder for the sources; NAME-nguon in the current folder if none is given
help-arg-pdf = PDF that was made with --attach-sources
help-arg-attach-sources = Let bao-cao.pdf carry what it is made of (PDF/A-3): conference file, lists with personal data, pictures, pack. Send it to those only who may have these
help-arg-files-only = Compare with manifest.json only, make nothing again
help-arg-from = Conference file that the folder was made from, or its folder; by default looked for in the folder, above it, and in the current folder
help-arg-targets = Code (typed or scanned from the QR code, within quotes), file that was made, output folder, or a conference's folder
help-arg-folder = Output folder with manifest.json, or a conference's folder; by default a file's own folder, for a code ket-qua of the current folder
help-arg-inputs = Conference files, or folders with hoi-nghi.toml; none means the current folder
help-arg-input = Conference file, or a folder with hoi-nghi.toml; none means the current folder
help-arg-document = Kind of document: bao-cao, thong-bao, quyet-dinh, giay-moi, chuong-trinh, bien-ban, ke-hoach, to-trinh, cong-van, theo-doi, ky-nhan, giay-khen and the other forms and titles
help-arg-force = Make every file again, even those that are unchanged
help-arg-renumber = Number anew in the order of the list, though numbers were given
help-arg-shard = Make part K of N only, to divide the work among machines; at last run it without this option
help-arg-sheets-per-file = Most sheets in one print file, 1 to 2000; 100 unless given
help-arg-no-print-file = Make no print file of certificates, each still has a file of its own; vanthu print makes it when it is wanted
help-arg-record = Number of a recipient in the decision, for certificates; the first of the list when it is not given
help-arg-code = Code of a finding, as it stands in brackets
help-arg-only = Make only these kinds of documents: bao-cao, thong-bao, quyet-dinh, giay-moi, chuong-trinh, bien-ban, ke-hoach, to-trinh, cong-van, theo-doi, ky-nhan, giay-khen and the other forms and titles
help-arg-output = Folder for the documents, instead of ket-qua beside the conference file
help-arg-pack = Folder of the pack, instead of the one that the conference file names
help-arg-font-path = Folder of fonts, beside the program's own; may be given several times
help-arg-pdf-standard = PDF standards, a-2b by default; for example a-2a,ua-1
help-arg-warnings = allow: tell warnings only (default); deny: make them errors
help-print-only = Print only certificates of these forms and titles; none means all of the decision
help-arg-mode = full: all, for white paper; blank: only the text that varies, for pre-printed stock; proof: a trial over the stock's scan. By default as in [certificates.*], else full
help-arg-records = Print only these numbers of the decision, such as 17,42-50; the file is named ...-in-lai.pdf
help-arg-printer = Printer: make up for its shift, as written in [printers.*]
help-calibrate-printer = Printer that is measured, kept in [printers.*]; the name is yours to choose
help-arg-paper = Paper: a4, a3 (lying), or width x height in mm, such as 210x297; with --set or --add it is written, too
help-arg-set = Write the printer's shift: dx (to the right) and dy (down) in mm, rotate (degrees, clockwise), scale (a factor)
help-arg-add = Like --set, but on top of what is written
help-arg-open = Open the browser, too
help-arg-port = Port on this machine; 0 for any that is free (default)
help-arg-jobs = Number of threads; 0 means one a core (default)
help-arg-dry-run = Only say which files would be written
help-arg-data-only = Judge the data only, lay nothing out
help-arg-eject = Write the Typst text with its functions, pictures and fonts to this folder (new or empty)
help-arg-format = How findings are written: human (default), short (one a line), json
help-arg-lang = Language of messages: vi, en; by default VANTHU_LANG, then the system's
help-arg-quiet = Print neither results nor notes, only warnings and errors
help-arg-help = Print this help
help-arg-version = Print the version

help-value-from = INPUT
help-value-targets = CODE|FILE|DIR
help-value-folder = DIR
help-value-inputs = INPUT
help-value-input = INPUT
help-value-document = ID
help-value-only = ID,...
help-value-output = DIR
help-value-pack = DIR
help-value-font-path = DIR
help-value-pdf-standard = NAME,...
help-value-warnings = HOW
help-value-port = PORT
help-value-jobs = N
help-value-eject = DIR
help-value-format = FORMAT
help-value-lang = LANG
help-value-code = CODE
help-value-mode = MODE
help-value-records = N,...
help-value-printer = NAME
help-value-sheets-per-file = N
help-value-paper = SIZE
help-value-set = SHIFT
help-value-add = SHIFT

watch-address = See { $address } (Ctrl-C ends it; whoever has this address on this machine can see it)
