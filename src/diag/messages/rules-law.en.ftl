# The words of the law rules: what is wrong; `.title` names the rule, `.asks` is what it asks, `.bad` an example against it, `.hint` the mend.

body-ended = “{ $body }” no longer exists from { $since } on, and the document is of { $day }
    .title = Bodies that exist
    .asks = From 01/7/2025 no document is issued by, sent to or tasks a body of a district or a township.
    .bad = Kính gửi UBND huyện Phước Sơn, of 20/8/2025
    .hint = name the body of the province or of the commune, ward or special zone that does its work now; where the former body is meant, add “(cũ)”
level-mismatch = level is "{ $level }", but the body's name says { $noun }
    .title = Level and name agree
    .asks = The level that the file gives agrees with the body's name.
    .bad = level = "phuong" with Ủy ban nhân dân xã Phước Năng
    .hint = put level = { $right }, or mend the name
    .mend = put level = "xa" as in the name, or mend the name
    .name = the body's name
basis-number = “{ $written }” is not the number of the document that is cited
    .title = Numbers of cited documents
    .asks = A cited document has its right number and symbol.
    .bad = Luật Tổ chức chính quyền địa phương số 72/2025/QH16
    .hint = write { $right }
    .mend = write number and symbol as the document was issued: Luật Tổ chức chính quyền địa phương số 72/2025/QH15
basis-date = this is not the day of { $basis }
    .title = Days of cited documents
    .asks = A cited document has its right day.
    .bad = Luật số 72/2025/QH15 ngày 15 tháng 6 năm 2025
    .hint = write { $right }
    .mend = write the day on which the document was issued: Luật số 72/2025/QH15 ngày 16 tháng 6 năm 2025
basis-lapsed =
    { $state ->
        [not-yet] { $basis } is in force from { $since } on, after the document's day ({ $day })
       *[ended] { $basis } is no longer in force from { $since } on, before the document's day ({ $day })
    }
    .title = Grounds in force
    .asks = The grounds of a document are in force on its day.
    .bad = Căn cứ Nghị định số 98/2023/NĐ-CP, of 20/8/2025
    .hint = name a ground that is in force; leave it where a transitional provision applies
notice-early = a document ({ $name }) is of { $date }, before the conference of { $held }
    .title = Documents after the conference
    .asks = Minutes and the notice of the conclusion are not of a day before the conference.
    .bad = Conference of 15/8/2025, notice of 14/8/2025
    .hint = check both days
    .held = day of the conference
prepared-late = a document ({ $name }) is of { $date }, after the conference of { $held }
    .title = Documents before the conference
    .asks = The letter, the plan, invitations and programme are not of a day after the conference.
    .bad = Conference of 15/8/2025, invitation of 16/8/2025
    .hint = check both days
    .held = day of the conference
cited-later = a document ({ $name }) of { $date } cites another ({ $cited }) of { $later }, a later day
    .title = Only what exists is cited
    .asks = The award decision is not of a day before the proposal that it cites, the report not before the decision.
    .bad = Proposal of 14/8/2025, decision of 13/8/2025
    .hint = check both days
    .cited = day of what is cited
deadline-past =
    the deadline { $deadline } is past when { $by ->
        [notice] the notice is issued
        [document] the document is issued
       *[conference] the conference is held
    } ({ $set })
    .title = Deadlines to come
    .asks = A deadline is not before the day of the document that sets it.
    .bad = Notice of 20/8/2025, deadline 19/8/2025
    .hint = check the deadline
    .set = the day on which the task is set
signer-authority = { $name } ({ $titles }) cannot sign with the authority “{ $authority }”
    .title = The signer's authority
    .asks = The authority above a signature fits the signer's office: TM. for a collective, KT. of a deputy, TL. of a unit's head.
    .bad = Chủ tịch UBND xã signs TL. CHỦ TỊCH
    .hint = mend authority, or add the office that is missing to the signer's titles
award-beyond = this level cannot grant a Bằng khen
    .title = Power to commend
    .asks = Only ministries, provinces and the Prime Minister grant a Bằng khen; districts (formerly) and communes grant a Giấy khen.
    .bad = [[awards]] form = "bang-khen" of the chairman of a commune
    .hint = change form to "giay-khen"; if a higher level granted it, write by and counts instead of recipients
    .level = the agency's level
