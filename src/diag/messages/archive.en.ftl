# Sources that documents carry, and files made again from their sources.

attach-nothing = no report (bao-cao) is made, so nothing carries the sources
    .hint = give the conference file what a report needs, or say attach_sources = true at a document that is made, such as [documents.quyet-dinh]
    .hint-only = name bao-cao with --only, too, or leave --attach-sources out
attach-standard = a document is to carry its sources, which { $standards } does not allow
    .hint = only PDF/A-3 carries such files: build with --pdf-standard a-3b (or a-3a,ua-1), or leave --pdf-standard out
attach-name =
    “{ $path }” cannot be attached: { $reason ->
        [hidden] its name has characters that cannot be seen
        [long] its name is too long, or it lies too deep in folders
        [kind] no source is a file of this kind
       *[other] not every system can have a file of this name
    }
    .hint = give the file a plain name (letters, figures, hyphens) with its usual ending, and write the new name in the conference file
attach-large = the sources have { $size } MiB; a document carries { $most } MiB at most
    .hint = make pictures of the conference and of the pack smaller, or build without --attach-sources and keep the sources beside the report
attach-pictures = the PDF carries pictures of a signature or seal: { $files }. Whoever has the file can take them out
    .hint = send it to those only who may have them; for others build without --attach-sources (and without attach_sources)
pdf-unread =
    nothing can be taken out of this file: { $reason ->
        [encrypted] it is locked with a password
        [packed] a file in it is damaged
        [large] there are too many files in it, or they are too large
       *[other] it is no PDF, or a damaged one
    }
    .hint-broken = ask for the PDF again, as vanthu build has made it: a mail program or another program may have changed it
    .hint-encrypted = open it in the program that has locked it, save it without a password, then run this command again
    .hint-large = a report of Vanthu carries 32 MiB and 500 files at most; this PDF is not one: look at it with a reader of PDF that shows attached files
attached-nothing = no file is attached to this PDF
    .hint = only what was made with vanthu build --attach-sources (or attach_sources = true) carries its sources; ask those who made it for the conference file and its lists
attached-name =
    the PDF has a file called “{ $path }”, which is not taken out: { $reason ->
        [hidden] its name has characters that cannot be seen
        [long] its name is too long
        [kind] it is of no kind that sources have; it may be a program
       *[other] the name leads out of the folder, or means something else to a system
    }
    .hint = Vanthu attaches no such file: the PDF was changed or made to do harm. Nothing was written; ask for the PDF again from those who issued it
attached-twice = the PDF has several files for “{ $path }”, and one would overwrite the other
    .hint = Vanthu attaches no such files: the PDF was changed. Nothing was written; ask for the PDF again from those who issued it
attached-missing = the PDF should carry { $files }, but does not
    .hint = somebody has taken files out of it. Nothing was written; ask for the PDF again from those who issued it
attached-differs = what the PDF carries is not what its list says: { $files }
    .hint = somebody has changed these files in the PDF. Nothing was written; ask for the PDF again from those who issued it
attached-stranger = the PDF has files that are no sources, and were left in it: { $files }
    .hint = somebody else has attached them; look at them with a reader of PDF if you need them
attached-unlisted = this PDF has no list of its sources, or one of a later version: whether the files are complete and unchanged is not known
    .hint = if Vanthu has made it, use the latest version of Vanthu; else look at the files before you use them
attached-fonts = fonts are needed that the PDF does not carry: { $fonts }
    .hint = get the same files, put them into a folder, and name it with --font-path; with others the pages look different
attached-program = { $program } has made this PDF; this is { $own }, which may make other bytes of the same sources
    .hint = the files are taken out all the same; for the very same bytes use { $program }
extract-occupied = another file stands here, and is not overwritten
    .hint = name a new folder with -o DIR, or put this file elsewhere. Nothing was written
    .hint-link = this is a link, which may lead elsewhere; name a new folder with -o DIR. Nothing was written

rebuild-sources = the conference file { $conference } was not found, so { $count ->
        [1] 1 file was
       *[other] { $count } files were
    } not made again for comparison
    .hint = name the conference file with --from; if it is lost, take it out of the report with vanthu extract, where that carries it. To compare with manifest.json alone: --files-only
rebuild-program = { $program } has made { $count ->
        [1] 1 file
       *[other] { $count } files
    }; this is { $own }, which may make other bytes: they were not made again for comparison
    .hint = use { $program } to prove it, or compare with manifest.json alone: --files-only
rebuild-option = { $count ->
        [1] 1 file was
       *[other] { $count } files were
    } made with { $option ->
        [fonts] --font-path
       *[pack] --pack ({ $pack })
    }, and not made again for comparison
    .hint = name the same folder again: vanthu verify { $option ->
        [fonts] --font-path DIR
       *[pack] --pack DIR
    } ...
rebuild-unknown = how { $count ->
        [1] 1 file was
       *[other] { $count } files were
    } made is not recorded: { $files }
    .hint = an earlier version of the program has written manifest.json; run vanthu build (or vanthu print) once, which records it
rebuild-fault = { $lost ->
        [none] the sources can no longer be read without a fault
       *[other] cannot find the sources { $lost }
    }, so { $count ->
        [1] 1 file was
       *[other] { $count } files were
    } not made again for comparison
    .hint = { $lost ->
        [none] run vanthu check on the conference to see the faults{ $places ->
            [none] { "" }
           *[other] { " " }in { $places }
        }
       *[other] put them back at the same place with the same name, or take them from a backup (or out of the report with vanthu extract, where that carries them), and verify again
    }{ $sources ->
        [none] { "" }
       *[other] ; changed since: { $sources }
    }
rebuild-changed = { $count ->
        [1] 1 file is
       *[other] { $count } files are
    } otherwise than the sources make now; changed since: { $sources }
    .hint = if the change is right, run vanthu build (or vanthu print); if not, put back the earlier file and verify again
rebuild-differs = { $count ->
        [1] 1 file was
       *[other] { $count } files were
    } made otherwise from the same sources by the same program
    .hint = this is a fault of Vanthu, and not yours: please tell its makers, with the conference file if you may
source-changed = { $sources } changed since; the files would be the same
    .hint = nothing need be done; vanthu build records the sources as they are now
