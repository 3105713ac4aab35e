# Words about the keys of hoi-nghi.toml and pack.toml, and about the words to choose from there: shown by editors beside the key, and printed in the list of keys. The value is the title, `.about` explains.

# hoi-nghi.toml

key-conference-file-agency = Issuing body
    .about = The body that issues the documents: its name, symbol, place and address. Where the pack names it, the table may be left out; keys written here go before those of the pack.
key-conference-file-agenda = Programme of the conference
    .about = One `[[agenda]]` table for each point of the programme, in the order in which they come; the programme, the plan and the minutes use them. Without any there is no `chuong-trinh`.
key-conference-file-attendees = Who attends
    .about = One `[[attendees]]` table for each person or group; each gets an invitation, except the chair. Without any there are no invitations and no plan.
key-conference-file-awards = Awards granted
    .about = One `[[awards]]` table for each form of award: with its recipients, or only with counts where somebody else has decided. Where no table names recipients there is no decision, proposal, certificate or sheet to sign.
key-conference-file-bonus = Figures for bonuses
    .about = The base salary and the rounding by which bonuses are computed (`bonus = true` in `[[awards]]`), for all forms. Without it, the program's own table on the day of the decision holds.
key-conference-file-certificates = Award certificates
    .about = Paper, frame and printing of the certificates, one table for each form of award, such as `[certificates.giay-khen]`. Without it, as the pack says, or else the built-in design: A4 lying, all parts printed.
key-conference-file-conference = The conference
    .about = Name, year under review, time, place, chair and money of the conference. The table is required, at least with `name`, `year` and `date`.
key-conference-file-directives = Assigned tasks
    .about = One `[[directives]]` table for each task that the conclusion assigns: who, what, until when; used in the notice, the tracking table, the minutes and an annex of the report. Without any there is no notice and no tracking table.
key-conference-file-documents = Single documents
    .about = What is said of single documents, one table for each by its id, such as `[documents.bao-cao]`: number, date, signer, recipients. A table asks for the document; without one it is still made where the content allows it, unless the pack says otherwise.
key-conference-file-format = Version of the form
    .about = The version of this file's form, so far only `1`; it stands at the top, before all tables. Without it, `1` is meant.
key-conference-file-indicators = Plan indicators
    .about = One `[[indicators]]` table for each indicator: plan, actual, year before; they make a table in the report and a form annexed to the official letter. Without any there is neither.
key-conference-file-movements = Emulation movements
    .about = One `[[movements]]` table for each emulation movement; the report gives its result, the official letter only its name. Without any this part is left out.
key-conference-file-outcomes = Results and shortcomings
    .about = One `[[outcomes]]` table for each result, shortcoming, cause or lesson; the report uses them, the notice only results and shortcomings. Without any `[[outcomes]]`, `[[indicators]]` or `[[movements]]` there is no report.
key-conference-file-pack = Pack of templates
    .about = The pack of the office: the name of one under `packs` here or in a parent folder (`xa-phuoc-hiep`), or a relative path with a slash (`../packs/huyen`); it stands at the top, before all tables. Without it, the built-in `nd30` is used.
key-conference-file-people = People named by id
    .about = One `[[people]]` table for each person who is named by an id: chair, secretary, signers, speakers. Whoever holds a post of `[signers.ID]` need not be named again.
key-conference-file-preparations = Who prepares what
    .about = One `[[preparations]]` table for each thing to prepare for the conference, written as `[[directives]]`; they make a table in the plan. Without any the plan names general duties only.
key-conference-file-presentations = Talks (tham luận)
    .about = One `[[presentations]]` table for each talk (tham luận); the plan, the notice and the minutes list them. Without any these documents list none.
key-conference-file-printers = Printers of certificates
    .about = How the print is shifted to make up for each printer of certificates, one table for each by its name, such as `[printers.tang-2]`; `vanthu calibrate` writes it. It is used only when printing with `--printer NAME`; otherwise nothing is shifted.
key-conference-file-signers = Posts that sign
    .about = The posts of the office and who holds them, one table for each by its id, such as `[signers.chu-tich]`. Usually written in the pack; the id can be used wherever a person's id stands.
key-conference-file-solutions = Tasks of next year
    .about = One `[[solutions]]` table for each task or solution of the next year; they stand in the report's outlook. Without any `[[solutions]]` or `[[directives]]` the report has no outlook.
key-conference-file-style = Colours, border, letters
    .about = Colours, border, emblem and letters of certificates, and the size of the documents' running text. Without it, as the pack says, or else the built-in design.
key-conference-file-wording = The office's wording
    .about = Where offices write differently and all rightly: how amounts are read, where tone marks stand, how the committee is named above a signature. Without it, as the pack says, or else the usual way.

# [agency], [documents.ID.agency]

key-agency-table-address = Postal address
    .about = The body's address, printed at the foot of the first page of official letters and invitations, such as `Thôn 3, xã Phước Hiệp, thành phố Đà Nẵng`. Without it none is printed.
key-agency-table-email = E-mail address
    .about = The body's e-mail address, printed at the foot of the first page of official letters and invitations. Without it none is printed.
key-agency-table-fax = Fax number
    .about = The body's fax number in quotation marks, printed at the foot of the first page of official letters and invitations. Without it none is printed.
key-agency-table-header = Lines of the name
    .about = The name at the head of the page, each item of the list a line, such as `["ỦY BAN NHÂN DÂN", "XÃ PHƯỚC HIỆP"]`. Without it the name of a people's committee is divided in this way, any other stands undivided in capitals.
key-agency-table-level = Administrative level
    .about = The level of the administrative unit, by which legal rules and rates of bonuses are chosen; better written. Without it, it follows from the name of a people's committee and is unknown for any other body.
key-agency-table-name = Name of the body
    .about = The full name of the issuing body, without the abbreviation “UBND”, such as `Ủy ban nhân dân xã Phước Hiệp`. Required here or in the pack; it usually stands in the pack, and the conference file goes before it.
key-agency-table-phone = Telephone number
    .about = The body's telephone number in quotation marks, printed at the foot of the first page of official letters and invitations, such as `"0236 000 0000"`. Without it none is printed.
key-agency-table-place = Place name
    .about = The place before the date of issue (địa danh), such as `Phước Hiệp`. Without it, it follows from “Ủy ban nhân dân xã ...”, and another body that issues a single document has that of the conference's body; otherwise, and for a unit named by a figure (Phường 5), it is required.
key-agency-table-short = Short name
    .about = The body's name in running text, such as `UBND xã Phước Hiệp`. Without it “Ủy ban nhân dân” becomes “UBND”, and any other name stays as it is.
key-agency-table-superior = Superior body
    .about = The body directly above, printed above the issuing body's name, such as `UBND xã Phước Hiệp`; a people's committee has no such line. Without it none is printed; write `""` where the pack names one and here there is none.
key-agency-table-symbol = Symbol of the body
    .about = The body's abbreviation in a document's symbol, such as `UBND` in `BC-UBND`. Without it a people's committee has `UBND`; any other body must write it.
key-agency-table-website = Website address
    .about = The address of the body's website, printed at the foot of the first page of official letters and invitations. Without it none is printed.

# [[agenda]]

key-agenda-table-by = Who does it
    .about = Who does this point: a person's id (without a space), or a name with a space in it, such as `Đại biểu dự Hội nghị`. Without it the cell stays empty; where no point has it, the programme has no such column.
key-agenda-table-content = Point of the programme
    .about = What takes place, such as `Phát biểu khai mạc Hội nghị`; the minutes use the same words. Required.
key-agenda-table-time = Begins at
    .about = When this point begins, without quotation marks, such as `08:10:00`. Without it the cell stays empty; where no point has it, the programme has no such column.

# [[attendees]]

key-attendee-table-count = Size of the group
    .about = How many people the group of `group` has. Without it no number is printed and no total is given.
key-attendee-table-group = Group of attendees
    .about = The name of a group, such as `Bí thư chi bộ, Trưởng thôn các thôn`; it has one invitation as a whole. Each table needs either `group` or `person`, not both.
key-attendee-table-person = Person who attends
    .about = The id of a person who attends, from `[[people]]` or `[signers.ID]`; he or she has an invitation of their own, except the chair. Each table needs either `person` or `group`, not both.

# [[awards]]

key-award-table-bonus = Compute bonuses
    .about = `true`: whoever has no amount gets the base salary times the rate of `rates` or of the program's table, rounded up. Without it `false`: there are only the amounts of the file or the list.
key-award-table-by = Who decided
    .about = Somebody else who has decided on the award, such as `Chủ tịch UBND thành phố Đà Nẵng`; it goes with `counts`, in place of recipients. Without it the award belongs to the issuing body's own decision.
key-award-table-columns = Columns of the list
    .about = Which column of the spreadsheet holds what, where the headings do not tell; only with `list`. Without it columns are recognised by their headings.
key-award-table-counts = Numbers commended
    .about = How many somebody else has decided on, such as `{"{"} collectives = 1, individuals = 2, direct = 1 {"}"}`; the report names them. Required with `by`, and only used with it.
key-award-table-decision = Number and date
    .about = Number and date of the award decision, such as `{"{"} number = 12, date = 2026-01-07 {"}"}`, the same in all `[[awards]]` that have it. `[documents.quyet-dinh]` may say it instead; where neither has a number, the decision is a draft.
key-award-table-form = Form of award
    .about = The form of commendation or the title, such as `giay-khen`; but for giấy khen and bằng khen, each is for one kind only: individuals, collectives or households. Required.
key-award-table-hidden = Hidden rows
    .about = What becomes of rows that are hidden or filtered out in the spreadsheet: `skip` or `include`; only with `list`. Without it such rows are an error.
key-award-table-list = List of recipients
    .about = The spreadsheet with the recipients (`xlsx`, `xls`, `ods`, `csv`), in the folder of the conference file, such as `khen-thuong.xlsx`; several `[[awards]]` may share it. Without it the recipients stand in `[[awards.recipients]]`.
key-award-table-order = Order of individuals
    .about = The order of the individuals: `file` as they stand in the file, `name` by given name; collectives always come before them, households behind. Without it `file`.
key-award-table-rates = Rates of bonuses
    .about = How many times the base salary a bonus is, such as `{"{"} collectives = 0.6, individuals = 0.3 {"}"}`; only of use with `bonus = true`. Without it the program's table holds; what is not in it is an error.
key-award-table-reason = Common achievement
    .about = What all recipients of this table are commended for, in the decision and on the certificates (prose), such as `Đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2025`. Without it a certificate has only the recipient's own reason, if there is one.
key-award-table-recipients = Recipients of the award
    .about = One `[[awards.recipients]]` table for each collective, individual or household; it belongs to the nearest `[[awards]]` above. Required, unless there is `list` or `by`.
key-award-table-sheet = Sheet of the list
    .about = The name of the sheet that holds the list, such as `Danh sách`; only with `list`. Without it the first visible sheet with known headings is read.

# [bonus]

key-bonus-table-base-salary = Base salary
    .about = The base salary (mức lương cơ sở) by which bonuses are computed, in đồng a month, a whole number from 1, such as `2340000`. Without it, that of the day of the decision in the program's table.
key-bonus-table-round-to = Rounded up to
    .about = Bonuses are rounded up to a multiple of this, in đồng, a whole number from 1; `10000` rounds up to tens of thousands, `1` to a đồng only. Without it `10000`.

# [certificates.FORM]

key-certificate-table-code = QR code
    .about = `true`: each certificate gets a QR code for `vanthu verify`, once the decision has its number. Without it `false`: no code.
key-certificate-table-frame = Size of the border
    .about = The outer edge of the border, width x height in mm, each side from 50 to 1200 and no larger than the paper, such as `290x210`. Without it the border stands 7 mm from the edge of A4, and in proportion on other paper.
key-certificate-table-grants = Words above the title
    .about = The line just above the title of the certificate. Without it `TẶNG` for giấy khen and bằng khen, `TẶNG DANH HIỆU` for titles.
key-certificate-table-mode = Way of printing
    .about = How the print file is made where the command has no `--mode`: `full` all on white paper, `blank` on pre-printed stock, `proof` a trial print. Without it `full`.
key-certificate-table-ordinal-label = Words before the ordinal
    .about = The words before the recipient's number in the book, without the colon, such as `Vào sổ khen thưởng số`. Without it `Số sổ vàng`.
key-certificate-table-paper = Size of paper
    .about = The paper of the certificate: width x height in mm, each side from 50 to 1200, such as `360x270`; or `a4`, `a3`, lying. Without it `a4`.
key-certificate-table-positions = Places of the parts
    .about = Place, size and alignment of single parts of the certificate, one table for each, such as `[certificates.giay-khen.positions.ordinal]`. What is not said is as in the built-in design.
key-certificate-table-prints = Parts printed on stock
    .about = The parts that are printed on pre-printed stock (`blank`) and in a trial print over its scan (`proof`), such as `["recipient", "post", "ordinal"]`; `full` prints all. Without it `recipient`, `post`, `achievement`, `decision`, `ordinal`, `place-date`, `signer`, `code`.
key-certificate-table-scan = Scan of the stock
    .about = A picture of the whole pre-printed sheet, below the trial print (`proof`): a `.svg`, `.png`, `.jpg` or `.jpeg` file in the conference's folder, or in the pack (`assets/phoi.png`). Without it a trial print shows all parts of the certificate.

# [awards.columns]

key-columns-table-amount = Column of amounts
    .about = The column with the bonus: its heading, or its letter, such as `H`. Without it usual headings are recognised, such as `Mức thưởng`, `Số tiền`.
key-columns-table-direct = Column of workers
    .about = The column that marks workers (`x`, `có` or `1`): its heading, or its letter. Without it usual headings are recognised, such as `Trực tiếp lao động`.
key-columns-table-form = Column of forms
    .about = The column with the form of award: its heading, or its letter; each `[[awards]]` takes the rows of its own form. Without it usual headings are recognised, such as `Hình thức`, `Danh hiệu`.
key-columns-table-honorific = Column of honorifics
    .about = The column with the honorific (Ông, Bà): its heading, or its letter. Without it usual headings are recognised, such as `Danh xưng`.
key-columns-table-kind = Column of kinds
    .about = The column that says collective, individual or household: its heading, or its letter. Without it usual headings are recognised, such as `Đối tượng`, `Loại`.
key-columns-table-name = Column of names
    .about = The column with the names: its heading, or its letter, such as `B`. Without it usual headings are recognised, such as `Họ và tên`; a list without a column of names is an error.
key-columns-table-note = Column of notes
    .about = The column with notes: its heading, or its letter; what stands in it is passed over. Without it usual headings are recognised, such as `Ghi chú`.
key-columns-table-position = Column of posts
    .about = The column with the post or occupation: its heading, or its letter. Without it usual headings are recognised, such as `Chức vụ`.
key-columns-table-reason = Column of achievements
    .about = The column with each recipient's own achievement: its heading, or its letter. Without it usual headings are recognised, such as `Thành tích`.
key-columns-table-unit = Column of units
    .about = The column with the unit or address: its heading, or its letter, such as `Cụm dân cư`. Without it usual headings are recognised, such as `Đơn vị`, `Địa chỉ`.

# [conference]

key-conference-table-budget = Planned cost
    .about = What the awards and the conference will cost, in đồng, such as `45000000`; the plan gives it in figures and in words. Without it the plan names no sum.
key-conference-table-chair = Chair of the conference
    .about = The id of the chair, from `[[people]]` or `[signers.ID]`; he or she signs the documents that name no signer. Without it every document to be signed needs `signer`, and `thong-bao` and `bien-ban` cannot be made.
key-conference-table-date = Day of the conference
    .about = The day of the conference: year-month-day without quotation marks, such as `2026-01-09`; documents without a date of their own take it. Required.
key-conference-table-ends = Ends at
    .about = When the conference ends, such as `11:00:00`; it stands in the plan, the programme (with `time`) and the minutes. Without it the minutes leave room for it.
key-conference-table-funding = Source of the money
    .about = Where the money for the awards and the conference comes from, such as `Quỹ thi đua, khen thưởng xã năm 2026`. Without it the decision and the proposal say “nguồn kinh phí khen thưởng theo quy định”, and others name no source.
key-conference-table-name = Name of the conference
    .about = The full name, as it is printed in the documents, such as `Hội nghị tổng kết phong trào thi đua yêu nước năm 2025`. Required.
key-conference-table-secretary = Secretary of the conference
    .about = The id of the secretary, who keeps the minutes and signs them beside the chair; from `[[people]]` or `[signers.ID]`. Without it there are no minutes.
key-conference-table-time = Begins at
    .about = When the conference begins, without quotation marks, such as `07:30:00`. Without it the documents give the day only, and the minutes leave room for the time.
key-conference-table-venue = Place of the conference
    .about = Where the conference takes place, such as `Hội trường UBND xã Phước Hiệp`. Without it there are no invitations, no plan and no minutes.
key-conference-table-year = Year under review
    .about = The year under review, from 1945 to 2200, such as `2025`; the tasks ahead are those of the year after. Required.

# counts of [[awards]]

key-counts-table-collectives = Number of collectives
    .about = How many collectives somebody else has commended. Without it `0`.
key-counts-table-direct = Number of workers
    .about = How many of the individuals are workers (người trực tiếp lao động), not more than `individuals`. Without it `0`.
key-counts-table-households = Number of households
    .about = How many households somebody else has commended. Without it `0`.
key-counts-table-individuals = Number of individuals
    .about = How many individuals somebody else has commended, workers among them. Without it `0`.

# decision of [[awards]]

key-decision-table-date = Date of the decision
    .about = The day on which the award decision is signed, such as `2026-01-07`. Without it here and in `[documents.quyet-dinh]` it is that of the conference; without a number, too, room is left for it.
key-decision-table-number = Number of the decision
    .about = The number of the award decision, a whole number from 1, printed with two digits (`03`). Without it here and in `[documents.quyet-dinh]` the decision is a draft with room for it.

# [[directives]], [[preparations]]

key-directive-table-deadline = Done until
    .about = The day until which it must be done, without quotation marks, such as `2026-01-31`. Without it no deadline is given; a table in which no task has one has no such column.
key-directive-table-measure = Wanted result
    .about = What is to be reached (prose), such as `8/8 thôn được công nhận thôn văn hóa.`; printed in the notice, the tracking table and the report's annex; in `[[preparations]]` in the plan's table. Without it nothing is said.
key-directive-table-task = What to do
    .about = What is to be done (prose), such as `Xây dựng kế hoạch thi đua năm 2026.` Required.
key-directive-table-to = Who is in charge
    .about = The bodies or people who are in charge, a list, such as `["Phòng Văn hóa - Xã hội"]`. Required, at least one.
key-directive-table-with = Who helps
    .about = The bodies or people who help, a list, such as `["Ủy ban MTTQ Việt Nam xã", "Trưởng các thôn"]`. Without it there is nobody; a table in which no task has any has no such column.

# [documents.ID]

key-document-table-agency = Another issuing body
    .about = Another body that issues this document, in a number series of its own, written as `[agency]`; only the place is taken over from the conference's body. Without it the conference's body issues it.
key-document-table-attach-sources = Carries its sources
    .about = With `true` the PDF carries conference file, lists, pictures and pack, so that it can be made again (PDF/A-3). Whoever has the PDF can take them out.
key-document-table-authority = Signing authority
    .about = The first line above the signature, in whose name it is signed, such as `TL. CHỦ TỊCH`. Without it, it follows from the signer's title; where the program cannot tell, it is required.
key-document-table-bases = Legal bases
    .about = The legal bases (căn cứ), a list, with or without the word “Căn cứ” and without end signs; for `quyet-dinh`, `ke-hoach`, `to-trinh` and a pack's own kinds. Without it a decision from 01/7/2025 on has its bases by itself, an earlier one must name them, and others print none.
key-document-table-circulation = Limits of circulation
    .about = To whom the document may go, printed in a frame at the top of the first page, such as `luu-hanh-noi-bo`. Without it nothing is printed.
key-document-table-closing = Closing words
    .about = The closing paragraph (prose) in place of the template's, in a decision the text of the last article; the sign `./.` is set by itself. Without it the template's words stand.
key-document-table-copies = Number of copies
    .about = How many copies are issued, a whole number from 1, printed behind the drafter's sign: `30` as in `PL.(30)`; only together with `drafter`. Without it no number is printed.
key-document-table-date = Date of issue
    .about = The day of issue, such as `2026-01-15`. Without it the day of the conference, for the decision that of `[[awards]]`; without number and date it is a draft with room for the day.
key-document-table-deadline = Answer wanted until
    .about = In an official letter the day until which reports and files are sent, in an invitation that of the answer; such as `2025-12-12`. Without it no day is given.
key-document-table-drafter = Drafter's sign
    .about = The sign of who drew the document up, in capitals below Nơi nhận, such as `PL`. Without it none is printed.
key-document-table-electronic = Electronic document
    .about = `true`: annexes and lists leave number and date open where they name this document. Without it `false`: both are printed.
key-document-table-enabled = Make the document
    .about = `false`: the document is not made; `true`: it is. Without it a table of the conference file asks for the document, and a table of the pack leaves it to `make` and `skip`.
key-document-table-file-as = Filed with
    .about = What stands behind “Lưu:” in the last line of Nơi nhận, such as `VT, VHXH`. Without it `VT`, in the minutes `VT, Hồ sơ`.
key-document-table-number = Document number
    .about = The number of the document, a whole number from 1, printed with two digits (`03`). Without it a draft with room for it; the decision and its certificates take that of `[[awards]]`.
key-document-table-office = Other office
    .about = Another office of the signer, printed above the name, such as `Chủ tịch UBND xã`; `""` prints none. Without it only a council's document has one by itself, the signer's office in the people's committee.
key-document-table-opening = Opening words
    .about = The opening paragraph (prose) in place of the template's; in a decision the line “Theo đề nghị của ...”, in invitations, minutes, `theo-doi` and `ky-nhan` a paragraph more. Without it the template's words stand.
key-document-table-recipients = Recipients (Nơi nhận)
    .about = The lines of Nơi nhận, a list without dashes and end signs, such as `["Thường trực Đảng ủy xã (để báo cáo)", "Trưởng các thôn"]`. The first line (“Như trên”, “Như Điều 3”) and the last (“Lưu: VT”) are added by themselves where they are due and not written.
key-document-table-seal = Picture of the seal
    .about = The seal as a PNG file, better with a transparent ground, in the conference's folder, or in `assets/` where the pack says it. Without it no seal is printed.
key-document-table-sections = Further sections
    .about = One table for each section that is added, such as `[[documents.bao-cao.sections]]`, with `title` and `text`. Without any the document has only the template's sections.
key-document-table-signature = Picture of the signature
    .about = The signer's signature as a PNG file, better with a transparent ground, in the conference's folder, or in `assets/` where the pack says it. Without it room is left to sign.
key-document-table-signed-at = Signed electronically at
    .about = Only for `theo-doi`, `ky-nhan` and a pack's own lists: when a file of its own was signed, printed in the upper right corner once the document with which it goes has its number, such as `2026-01-15T09:15:00+07:00`. Without it nothing is printed.
key-document-table-signer = Who signs
    .about = The id of the signer, from `[[people]]` or `[signers.ID]`; while the holder of a post is away, or nobody holds it, whoever stands in signs. Without it the chair of the conference.
key-document-table-subject = Subject (Trích yếu)
    .about = The subject of the document, in an official letter without `V/v`, such as `tổng kết phong trào thi đua yêu nước và xét khen thưởng năm 2025`. Without it the program words it by the kind of document.
key-document-table-to = Addressees (Kính gửi)
    .about = To whom the document is addressed, a list, such as `["Ủy ban nhân dân thành phố Đà Nẵng"]`; an official letter needs it. Without it there is no Kính gửi; a proposal needs it, too, unless another body issues it to the people's committee, whose chairman is then addressed.
key-document-table-unit = Drafting unit
    .about = Only for an official letter, and required there: the drafting unit in the symbol, such as `NV` in `UBND-NV`. Without it the letter cannot be made.
key-document-table-urgency = Degree of urgency
    .about = The stamp of urgency, in red on the first page, such as `khan`. Without it none is printed.

# [[indicators]]

key-indicator-actual = Actual figure
    .about = What was reached in the year, decimals behind a point, such as `13.8`. There must be `plan` or `actual`; with one of them no percentage is given and nothing is judged.
key-indicator-area = Field of work
    .about = The field of the indicator, such as `economy`. This version does not print it yet; it may be left out.
key-indicator-better = Good direction
    .about = Which direction is good: `higher`, or `lower` (as the share of poor households); by it an indicator is met or missed. Without it `higher`.
key-indicator-name = Name of the indicator
    .about = The name of the indicator, such as `Thu ngân sách nhà nước trên địa bàn`. Required.
key-indicator-plan = Planned figure
    .about = What was planned for the year, decimals behind a point, such as `12.5`. There must be `plan` or `actual`; with one of them no percentage is given and nothing is judged.
key-indicator-previous = Year before
    .about = What was reached in the year before, such as `11.6`, to compare with `actual`. Without it neither that year nor the change is given.
key-indicator-unit = Unit of measure
    .about = The unit of the indicator, such as `tỷ đồng`, `%`, `ha`. Without it the cell stays empty.

# [[movements]]

key-movement-name = Name of the movement
    .about = The full name of the movement or campaign, such as `Phong trào “Bình dân học vụ số”`. Required.
key-movement-result = Result of the movement
    .about = What came of the movement (prose), behind its name in the report. Without it only the name stands.
key-movement-scope = Scope of the movement
    .about = How far the movement goes, in brackets behind its name, such as `Toàn xã, giai đoạn 2021-2025`. Without it nothing is printed.

# [[outcomes]]

key-outcome-area = Field of work
    .about = The field of a result, such as `economy`; the report groups results by field, but not shortcomings, causes and lessons. Without it a result stands under “Kết quả khác”, a heading that is left out where there are only such results.
key-outcome-kind = Kind of outcome
    .about = Whether this is a result, a shortcoming, a cause or a lesson, such as `achievement`. Required.
key-outcome-text = Text of the outcome
    .about = What is said (prose), such as `Thu ngân sách trên địa bàn xã đạt 104% kế hoạch năm.` Required.

# [[people]]

key-person-table-honorific = Honorific before the name
    .about = The word before the name, such as `đồng chí`, `ông`, `bà`. Without it `đồng chí`.
key-person-table-id = Id of the person
    .about = The id by which other places of the file name this person, without a space, another one for each, such as `chu-tich`. Required.
key-person-table-name = Full name
    .about = The full name, as it is printed, such as `Hồ Thị Lan`. Required.
key-person-table-titles = Titles and offices
    .about = The person's titles, a list with that for signing first, such as `["Chủ tịch UBND xã", "Chủ tịch Hội đồng Thi đua - Khen thưởng xã"]`. Without it none is printed and the signing authority cannot be derived; with the id of a post in `[signers.ID]`, that post's titles hold.

# [certificates.FORM.positions]

key-position-table-align = Alignment about x
    .about = How the text lies about `x`: `left` begins there, `center` has its middle there, `right` ends there. Without it as in the built-in design: `left` for `decision`, `ordinal` and `code`, `center` for the others.
key-position-table-label = Words before the number
    .about = `false`: the stock has “Số quyết định”, “Số sổ vàng” already, so that only the number is printed on it, from `x` on; only of use for `decision` and `ordinal`. Without it `true`: words and number are printed.
key-position-table-least = Smallest size
    .about = The least size in pt to which a text too long for `width` is reduced; if it still does not fit, it is told. Without it as in the built-in design; of no use for `achievement` and `code`.
key-position-table-size = Size of letters
    .about = The size of this part in pt, such as `34`; a text too long for `width` is reduced down to `least`. Without it as in the built-in design; of no use for `achievement` and `code`.
key-position-table-width = Width of the part
    .about = The room for this part in mm, such as `180`; for `code` the side of the code. Without it as in the built-in design.
key-position-table-x = Place from the left
    .about = The distance from the paper's left edge in mm, from 0 to the paper's width, such as `62`; whether to the beginning, middle or end of the text, `align` says. Without it as in the built-in design.
key-position-table-y = Place from the top
    .about = The distance from the paper's upper edge to the foot of the first line's letters in mm, from 0 to the paper's height, such as `188.5`; for `code` to its upper edge. Without it as in the built-in design.

# [[presentations]]

key-presentation-table-by = Who speaks
    .about = Who gives the talk: a person's id (without a space), or a name with a space in it, such as `Chi bộ Thôn 4`. Without it only the title stands.
key-presentation-table-title = Title of the talk
    .about = The title of the talk, such as `Kinh nghiệm vận động Nhân dân góp công, góp của xóa nhà tạm, nhà dột nát`. Required.

# [printers.NAME]

key-printer-table-dx = Shift to the right
    .about = By how many mm the print is moved to the right (below zero: to the left) to make up for the printer, from -50 to 50, such as `1.5`; `vanthu calibrate` writes it. Without it `0`.
key-printer-table-dy = Shift downwards
    .about = By how many mm the print is moved down (below zero: up) to make up for the printer, from -50 to 50, such as `-0.8`; `vanthu calibrate` writes it. Without it `0`.
key-printer-table-paper = Paper that is fed
    .about = The sheet that the printer feeds where it is larger than the certificate, such as `a3` or `400x300` (mm, each side from 50 to 1200): the certificate lies in its middle; a smaller one is an error. Without it that of the certificate.
key-printer-table-rotate = Rotation clockwise
    .about = By how many degrees the print is turned clockwise to make up for the printer, from -5 to 5, such as `0.15`. Without it `0`.
key-printer-table-scale = Scale factor
    .about = The factor by which the print is enlarged (above 1) or reduced to make up for the printer, from `0.9` to `1.1`, such as `1.001`. Without it `1`.

# rates of [[awards]]

key-rates-table-collectives = Rate for collectives
    .about = How many times the base salary a collective gets, above 0 and at most 100, such as `0.6`. Without it the program's table holds.
key-rates-table-households = Rate for households
    .about = How many times the base salary a household gets, above 0 and at most 100, such as `0.45`. Without it 1.5 times the rate of an individual.
key-rates-table-individuals = Rate for individuals
    .about = How many times the base salary an individual gets, above 0 and at most 100, such as `0.3`. Without it the program's table holds.

# [[awards.recipients]]

key-recipient-table-amount = Bonus in đồng
    .about = The bonus in đồng, digits without separators, such as `710000`. Without it there is none, unless `bonus = true`; the sheet to sign is made only where everybody has an amount.
key-recipient-table-direct = Is a worker
    .about = `true`: a worker (người trực tiếp lao động), whose share the report and the proposal give; only for individuals. Without it `false`.
key-recipient-table-honorific = Honorific before the name
    .about = The word before the name, such as `Ông`, `Bà`. Without it the name stands alone.
key-recipient-table-kind = Kind of recipient
    .about = Individual, collective or household, such as `tap-the`. Without it the only kind that the form is for; where there are several, `ca-nhan`.
key-recipient-table-name = Name of the recipient
    .about = The name of the individual, collective or household as it is printed on the certificate, such as `Hồ Thị Liễu`, `Hộ ông Hồ Văn Tịnh`. Required.
key-recipient-table-position = Post or occupation
    .about = The post or occupation, printed before the unit, such as `Chuyên viên`, `Nông dân`. Without it none is printed.
key-recipient-table-reason = Own achievement
    .about = What this recipient is commended for (prose), in place of the award's. Without it `reason` of `[[awards]]` holds.
key-recipient-table-unit = Unit or address
    .about = Where the recipient works or lives, such as `Phòng Kinh tế`, `Thôn 2, xã Phước Hiệp`. Without it nothing is printed.

# [[documents.ID.sections]]

key-section-table-after = Behind section
    .about = The number, in quotation marks, of the section behind which this one stands: a Roman one as `II`, in `quyet-dinh`, `bien-ban`, `cong-van` as `1`. Without it, it stands where added sections go, mostly at the end; `giay-moi`, `chuong-trinh`, `theo-doi` and `ky-nhan` do not take this key.
key-section-table-text = Text of the section
    .about = The text of the added section (prose), of one or more paragraphs. Required.
key-section-table-title = Title of the section
    .about = The title of the added section without its number, such as `Kiến nghị, đề xuất`. Required.

# [signers.ID]

key-signer-table-away = Holder is away
    .about = `true`: the holder of the post is away, and whoever has this post in `signs-for` signs. Without it `false`.
key-signer-table-honorific = Honorific before the name
    .about = The word before the holder's name, such as `ông`, `bà`. Without it `đồng chí`.
key-signer-table-name = Holder of the post
    .about = The name of who holds the post, such as `Hồ Thị Lan`; `""` while nobody does. Without it as the pack below or `[[people]]` with this id says; where nobody says it, the post is vacant.
key-signer-table-signs-for = Stands in for
    .about = The id of the post for which this one signs while it is vacant or its holder is away, such as `chu-tich`. Without it for none.
key-signer-table-title = Title for signing
    .about = The title for signing, such as `Phó Chủ tịch UBND xã`; the signing authority follows from it. Without it the first of `titles`.
key-signer-table-titles = Other titles
    .about = The other titles that go with the post, a list behind `title`, such as `["Chủ tịch Hội đồng Thi đua - Khen thưởng xã"]`. Without it there is only `title`.

# [[solutions]]

key-solution-text = Text of the task
    .about = What is to be done (prose), in one or more paragraphs or as a list. Required.
key-solution-theme = Name of the task
    .about = The name of the task, printed as a numbered heading, such as `Nâng chất lượng phục vụ người dân`. Without it there is no heading.

# [style]

key-style-table-accent = Red of the title
    .about = The colour of the giver's line and the title on certificates: `#` and six or three hexadecimal digits, such as `#8c1d18`. Without it `#c4161c`.
key-style-table-body-size = Size of running text
    .about = The size of the documents' running text in pt, from 13 to 14. Without it `14`.
key-style-table-border = Border of certificates
    .about = The border of certificates: `hoi-van`, `canh-sen`, `trong-dong`, or a picture (`.svg`, `.png`, `.jpg`, `.jpeg`), such as `assets/khung.svg` in the pack. Without it `hoi-van`.
key-style-table-emblem = The office's emblem
    .about = The picture at the top of certificates: a `.svg`, `.png`, `.jpg` or `.jpeg` file, such as `assets/bieu-trung.svg` in the pack. Without it a star is drawn.
key-style-table-faces = Set of letters
    .about = The letters of the certificate's title and of the recipients' names: `display`, `calm` or `plain`. Without it `display`.
key-style-table-gold = Colour of the border
    .about = The colour of border and star on certificates: `#` and six or three hexadecimal digits, such as `#a67c1e`. Without it `#b8892b`.
key-style-table-name-font = Font of names
    .about = The font family of the names of individuals and households on certificates, from `fonts/` of the pack, `--font-path` or the program itself. Without it that of `faces`.
key-style-table-title-font = Font of the title
    .about = The font family of the certificate's title and of collectives' names, from `fonts/` of the pack, `--font-path` or the program itself, such as `Vanthu Serif`. Without it that of `faces`.

# [wording]

key-wording-committee = Committee above signatures
    .about = How the people's committee is named behind “TM.” above a signature: `ỦY BAN NHÂN DÂN` alone, with its level, or with the unit's name. Without it `ngan`: `TM. ỦY BAN NHÂN DÂN`.
key-wording-thousand = Reading of thousands
    .about = How a thousand is read where an amount stands in words: `nghin` or `ngan`. Without it `nghin`.
key-wording-tone = Place of tone marks
    .about = Where the tone mark of oa, oe, uy stands, in the program's words and in the file's prose: `truoc` (hòa) or `sau` (hoà); what may be a name stays. Without it all stays as it is written.
key-wording-zero-tens = Reading of zero tens
    .about = How a zero in the place of tens is read where an amount stands in words: `le` (một trăm lẻ hai) or `linh` (một trăm linh hai). Without it `le`.

# pack.toml

key-settings-agency = Issuing body
    .about = The body that uses this pack: its name, symbol, place and address; keys of the conference file go before them. Without it as the pack below says, or else the conference file must.
key-settings-base = Made for
    .about = Name and version of the pack below for which this one was made, such as `nd30 0.1.0`; `vanthu pack check` tells where another lies below now. Without it nothing is compared.
key-settings-certificates = Award certificates
    .about = Paper, frame and printing of the certificates, one table for each form of award, such as `[certificates.giay-khen]`; the conference file goes before it. Without it, as the pack below says, or else the built-in design.
key-settings-documents = The office's documents
    .about = Which documents the office makes (`make` or `skip`), what it always says of one, such as `[documents.bao-cao]`, and kinds of its own. Without it as the pack below says, or else all documents that the content allows.
key-settings-extends = Pack below
    .about = The pack on which this one stands: its name (`da-nang`), looked for beside this pack and then in folders `packs`, or a relative path with a slash. Without it `nd30`, the built-in.
key-settings-name = Name of the pack
    .about = The name of the pack, such as `xa-phuoc-hiep`; commands about packs show it, and so does the name of a bundle. Without it the name of its folder.
key-settings-printers = Printers of certificates
    .about = How the print is shifted to make up for each printer of certificates, one table for each by its name, such as `[printers.tang-2]`; `vanthu calibrate` writes it, for all conferences with this pack. Without it as the pack below says.
key-settings-signers = Posts that sign
    .about = The posts of the office and who holds them, one table for each by its id, such as `[signers.chu-tich]`; the id can be used wherever a person's id stands. Without it as the pack below says, but without the holders where that is another office's.
key-settings-style = Colours, border, letters
    .about = Colours, border, emblem and letters of certificates, and the size of the documents' running text; pictures lie in `assets/` of the pack. Without it, as the pack below says, or else the built-in design.
key-settings-version = Version of the pack
    .about = The version of the pack in quotation marks, such as `2026.1`; it is a part of a bundle's name. Without it the pack has none.
key-settings-wording = The office's wording
    .about = Where offices write differently and all rightly: how amounts are read, where tone marks stand, how the committee is named above a signature. Without it, as the pack below says, or else the usual way.

# pack.toml: [documents.ID]

key-kind-table-abbreviation = Abbreviation of the kind
    .about = The abbreviation of the kind in number and symbol, such as `GXN` in `03/GXN-UBND`; only for a pack's own kind. Without it the document has no number and symbol.
key-kind-table-list = Is a list
    .about = `true`: this kind is a list that goes with another document, without number and signature; only for a pack's own kind. Without it `false`.
key-kind-table-name = Name of the kind
    .about = The name of a kind of document that the program does not have, such as `Giấy xác nhận`; the pack needs the template `templates/ID.typ.j2`. Required for a pack's own kind, and not allowed for others.
key-kind-table-needs = What it waits for
    .about = What the conference file must have before the document is made, a list, such as `["attendees", "venue"]`; only for a pack's own kind. Without it nothing is asked for.

# pack.toml: [documents]

key-office-documents-table-make = Documents to make
    .about = The ids of the documents that are made, and no others, such as `["bao-cao", "quyet-dinh", "giay-khen"]`; not together with `skip`. Without either as the pack below says, or else all that the content allows.
key-office-documents-table-skip = Documents to skip
    .about = The ids of the documents that are not made, such as `["ky-nhan"]`; all others are, where the content allows it; not together with `make`. Without either as the pack below says, or else all that the content allows.

# Words to choose from

word-urgency-khan = urgent
word-urgency-thuong-khan = very urgent
word-urgency-hoa-toc = most urgent, by express

word-circulation-xem-xong-tra-lai = to be returned once read
word-circulation-luu-hanh-noi-bo = for internal use

word-level-tinh = province, or city under the central government
word-level-huyen = district or town of its rank, until 30/6/2025
word-level-xa = commune
word-level-phuong = ward
word-level-thi-tran = township, until 30/6/2025
word-level-dac-khu = special zone

word-outcome-kind-achievement = result
word-outcome-kind-limitation = shortcoming
word-outcome-kind-cause = cause
word-outcome-kind-lesson = lesson

word-area-economy = economy
word-area-society = culture, society, fight against poverty
word-area-defence = defence and security
word-area-reform = administrative reform, digital transformation
word-area-party = Party building, political system
word-area-emulation = emulation and commendation

word-better-higher = the higher the better
word-better-lower = the lower the better

word-award-form-giay-khen = certificate of merit (Giấy khen), for any kind of recipient
word-award-form-bang-khen = higher certificate of merit (Bằng khen), for any kind of recipient
word-award-form-lao-dong-tien-tien = title Lao động tiên tiến (advanced worker), for individuals
word-award-form-tap-the-lao-dong-tien-tien = title Tập thể lao động tiên tiến (advanced collective), for collectives
word-award-form-chien-si-thi-dua-co-so = title Chiến sĩ thi đua cơ sở (emulation fighter at the grassroots), for individuals
word-award-form-tap-the-lao-dong-xuat-sac = title Tập thể lao động xuất sắc (excellent collective), for collectives
word-award-form-chien-si-thi-dua-cap-tinh = title Chiến sĩ thi đua cấp tỉnh (emulation fighter of the province), for individuals
word-award-form-co-thi-dua = emulation flag (Cờ thi đua), for collectives; no certificate is printed
word-award-form-gia-dinh-van-hoa = title Gia đình văn hóa (cultural family), for households
word-award-form-thon-van-hoa = title Thôn, tổ dân phố văn hóa (cultural village), for collectives

word-recipient-kind-tap-the = collective
word-recipient-kind-ca-nhan = individual
word-recipient-kind-ho-gia-dinh = household

word-order-file = as they stand in the file or the spreadsheet
word-order-name = by given name

word-zero-tens-word-le = lẻ: một trăm lẻ hai
word-zero-tens-word-linh = linh: một trăm linh hai

word-thousand-word-nghin = nghìn: năm nghìn đồng
word-thousand-word-ngan = ngàn: năm ngàn đồng

word-tone-word-truoc = mark on the first letter: hòa, thủy
word-tone-word-sau = mark on the second letter: hoà, thuỷ

word-committee-word-ngan = alone: TM. ỦY BAN NHÂN DÂN
word-committee-word-cap = with the level: TM. ỦY BAN NHÂN DÂN XÃ
word-committee-word-day-du = with level and name: TM. ỦY BAN NHÂN DÂN XÃ PHƯỚC HIỆP

word-print-mode-full = all parts, on white paper
word-print-mode-blank = only what is missing, on pre-printed stock
word-print-mode-proof = trial print on plain paper, marked BẢN IN THỬ

word-faces-display = festive, names in an ornate script
word-faces-calm = quiet, names in a simple script
word-faces-plain = plain, upright bold letters as in documents

word-field-national-name = national name (Quốc hiệu)
word-field-motto = motto (Tiêu ngữ)
word-field-giver = who gives the award
word-field-grants = the word TẶNG or TẶNG DANH HIỆU
word-field-title = title of the certificate
word-field-recipient = name of the recipient
word-field-post = post and unit
word-field-achievement = achievement
word-field-decision = number and date of the decision
word-field-ordinal = number in the book (Số sổ vàng)
word-field-place-date = place and date
word-field-authority = signing authority and title
word-field-signer = name of the signer
word-field-code = QR code

word-side-left = begins at x
word-side-center = x is its middle
word-side-right = ends at x

word-need-results = results, indicators or movements
word-need-directives = assigned tasks
word-need-awards = awards with recipients
word-need-amounts = an amount for every recipient
word-need-attendees = attendees
word-need-agenda = a programme
word-need-venue = a venue
word-need-chair = a chair
word-need-secretary = a secretary

word-hidden-rows-skip = hidden and filtered rows are left out
word-hidden-rows-include = hidden and filtered rows are taken, too
