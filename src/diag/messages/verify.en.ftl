# Certificates, files and output folders, held against the register.

manifest-missing = this folder has no manifest.json, so there is nothing to compare with
    .hint = name the output folder of vanthu build (ket-qua as a rule) with --in DIR
    .hint-folder = name the output folder of vanthu build itself, as a rule: vanthu verify ket-qua; where there is none, run vanthu build first
manifest-lost = this folder holds certificates or their register, but no manifest.json: which numbers were given is not known, so all are numbered in the order of the list
    .hint = put manifest.json back from a backup before you print; if there is none, compare the numbers with those that were given, then put the old files elsewhere
manifest-edited = somebody has changed this manifest.json by hand
    .hint = put it back from a backup; if there is none, compare its numbers with so-khen-thuong.xlsx and with what was printed, then run vanthu build, which takes them as they stand and writes the file anew
    .hint-taken = the numbers are taken as they stand: compare them with so-khen-thuong.xlsx and with printed certificates before printing more; if nobody meant to change it, take the backup and call again
manifest-unreadable = this manifest.json cannot be read: it is damaged, was edited by hand, or another version of the program wrote it
    .hint = take the output folder from a backup; do not build again before you have kept a copy, lest the numbers that were given are lost
manifest-outside = manifest.json names “{ $path }”, a path out of the output folder: this is not allowed, and was not looked at
    .hint = Vanthu never writes such a path, so somebody else has changed this file: take the output folder from a backup
code-misread =
    the code “{ $code }” cannot be read: { $part ->
        [beginning] a code begins with VT1
        [parts] a code has seven parts with * between them
        [agency] the body's name is lacking (second part)
        [decision] the decision's number (third part) has the form 312/QD-UBND
        [date] the decision's day (fourth part) has the form 2023-03-06 and stands in the calendar
        [form] there is no form or title like the fifth part
        [ordinal] the number in the register (sixth part) is 1 or more
       *[other] the check at the end has ten letters and figures
    }
    .hint = scan the QR code again, or type the whole code again, within quotes
code-unknown = this folder does not have the decision { $decision } that the code names
    .hint = check number and day of the decision in the code; here are: { $known }. If the code is right, name the folder of that conference with --in DIR
    .hint-none = no decision here has a number yet; name the right folder with --in DIR
code-number = nobody has number { $ordinal } of this decision; the last one is { $last }
    .hint = scan or type the code again; if it is as on the paper, this certificate was not issued by that decision
code-differs = the code does not agree with the register, where number { $ordinal } is { $name } ({ $form })
    .hint = scan or type the code again, and compare name and unit on the paper with the register; if the code is as on the paper, this certificate does not agree with the register
code-withdrawn = number { $ordinal }, { $name }, was taken off the list
    .hint = ask who issued it: the decision has changed since this certificate was printed
file-changed = this file is no longer as it was made
    .hint = do not use it; run vanthu build to make it again, or take it from a backup
file-missing = this file is missing
    .hint = run vanthu build to make it again, or take it from a backup
file-unknown = { $count ->
        [1] this file was
       *[other] { $count } files were
    } not made by vanthu build in { $folder }
    .hint = what is not yours is to be put elsewhere, lest it be printed or sent
    .hint-alone = name the output folder that has it with --in DIR; if there is none, the file was changed or Vanthu did not make it
