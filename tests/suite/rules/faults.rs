//! The table of faults: each breaks one layout rule, and those with it that break of necessity.

use std::fs;

use super::edited;
use crate::support::root;

/// A fault, made by a pack that says one thing otherwise, and what is found then.
pub struct Fault {
    /// Id of the document that is made, and the conference of which.
    pub document: &'static str,
    pub conference: fn() -> String,
    pub rule: &'static str,
    /// File of the pack; [`DATA`] for the conference file.
    pub file: &'static str,
    /// Each `from` stands in the file exactly once.
    pub edits: &'static [(&'static str, &'static str)],
    /// Rules that the same fault breaks of necessity.
    pub also: &'static [&'static str],
    pub page: usize,
    /// End of the name of the file at which the finding points.
    pub at: &'static str,
}

pub const DATA: &str = "hoi-nghi.toml";
pub const FIGURES: &str = "lib/figures.typ";
const HEADER: &str = "lib/header.typ";
const TITLE: &str = "lib/title.typ";
const PAGE: &str = "lib/page.typ";
const SIGNATURE: &str = "lib/signature.typ";
const REPORT: &str = "templates/bao-cao.typ.j2";
const DECISION: &str = "lib/decision.typ";
const TABLE: &str = "lib/table.typ";
const DECREE: &str = "templates/quyet-dinh.typ.j2";
const ENCLOSING: &str = "templates/_kem-danh-sach.typ.j2";
const INVITATION: &str = "templates/giay-moi.typ.j2";
const LETTER: &str = "templates/cong-van.typ.j2";
const MINUTES: &str = "templates/bien-ban.typ.j2";
const PROPOSAL: &str = "templates/to-trinh.typ.j2";
const CERTIFICATE: &str = "templates/_chung-nhan.typ.j2";
const CERTIFICATE_FORM: &str = "templates/giay-khen.typ.j2";
const CERTIFICATE_FIGURES: &str = "lib/certificate-figures.typ";
const CERTIFICATE_FRAME: &str = "lib/certificate-frame.typ";
const SHEET: &str = "lib/certificate-sheet.typ";
const NOTICE: &str = "templates/thong-bao.typ.j2";

const fn fault(
    rule: &'static str,
    file: &'static str,
    edits: &'static [(&'static str, &'static str)],
    also: &'static [&'static str],
    page: usize,
    at: &'static str,
) -> Fault {
    Fault { document: "bao-cao", conference, rule, file, edits, also, page, at }
}

impl Fault {
    /// The same in another document, of a conference that has what it needs.
    const fn of(mut self, document: &'static str, conference: fn() -> String) -> Self {
        self.document = document;
        self.conference = conference;
        self
    }
}

#[rustfmt::skip]
pub const FAULTS: &[Fault] = &[
    // Page.
    fault("page-size", FIGURES, &[("#let paper = \"a4\"", "#let paper = \"us-letter\"")], &[], 1, FIGURES),
    fault("margin-top", FIGURES, &[("top: 20mm", "top: 12mm")], &[], 1, FIGURES),
    fault("margin-top", FIGURES, &[("top: 20mm", "top: 35mm")], &[], 2, FIGURES),
    fault("margin-bottom", FIGURES, &[("bottom: 20mm", "bottom: 8mm")], &[], 2, FIGURES),
    fault("margin-bottom", FIGURES, &[("bottom: 20mm", "bottom: 65mm")], &[], 1, FIGURES),
    fault("margin-left", FIGURES, &[("left: 30mm", "left: 25mm")], &[], 1, FIGURES),
    fault("margin-left", FIGURES, &[("left: 30mm", "left: 40mm")], &[], 1, FIGURES),
    fault("margin-right", FIGURES, &[("right: 15mm", "right: 10mm")], &[], 1, FIGURES),
    fault("margin-right", FIGURES, &[("right: 15mm", "right: 25mm")], &[], 1, FIGURES),
    fault("line-overfull", DATA, &[("Thu nội địa vượt chỉ tiêu Nghị quyết HĐND huyện giao.",
        "Thuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu vượt chỉ tiêu.")],
        &[], 1, DATA),
    fault("text-colour", TITLE, &[("weight: \"bold\")", "weight: \"bold\", fill: blue)")], &[], 1, TITLE),
    fault("page-number-first", PAGE, &[("if page > 1 {", "if page > 0 {")], &[], 1, PAGE),
    fault("page-number-missing", PAGE, &[("if page > 1 {", "if page > 99 {")], &[], 2, PAGE),
    fault("page-number-wrong", PAGE, &[("page-number-size, str(page)", "page-number-size, str(page + 1)")], &[], 2, PAGE),
    fault("page-number-size", FIGURES, &[("#let page-number-size = 14pt", "#let page-number-size = 11pt")], &[], 2, FIGURES),
    fault("page-number-style", PAGE, &[("text(size: figures.page-number-size", "text(style: \"italic\", size: figures.page-number-size")],
        &[], 2, PAGE),
    fault("page-number-place", PAGE, &[("place(top + center", "place(top + right")], &[], 2, PAGE),
    // Header.
    fault("national-name-missing", HEADER, &[("\"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\"", "\"NƯỚC VIỆT NAM\"")], &[], 0, HEADER),
    fault("national-name-size", FIGURES, &[("(issuer: 13pt, national: 13pt,", "(issuer: 13pt, national: 14pt,")], &[], 1, FIGURES),
    fault("national-name-style", HEADER, &[("weight: \"bold\", national-name)", "national-name)")], &[], 1, HEADER),
    fault("national-name-place", HEADER, &[("  set align(center)\n", "  set align(center)\n  set text(dir: rtl)\n")], &[], 1, HEADER),
    fault("national-name-wrapped", HEADER, &[("#unbroken(chosen.national)", "#block(width: 70mm, spacing: figures.leading, chosen.national)")],
        &[], 1, HEADER),
    fault("motto-missing", HEADER, &[("\"Độc lập - Tự do - Hạnh phúc\"", "\"Dân giàu, nước mạnh\"")], &[], 0, HEADER),
    fault("motto-text", HEADER, &[("\"Độc lập - Tự do - Hạnh phúc\"", "\"Độc lập – Tự do – Hạnh Phúc\"")], &[], 1, HEADER),
    fault("motto-size", FIGURES, &[("motto: 14pt", "motto: 15pt")], &[], 1, FIGURES),
    fault("motto-style", HEADER, &[("weight: \"bold\", motto)", "weight: \"bold\", style: \"italic\", motto)")], &[], 1, HEADER),
    fault("motto-place", HEADER, &[("#unbroken(chosen.motto)", "#move(dx: 10mm, unbroken(chosen.motto))")], &["motto-rule", "date-place"], 1, HEADER),
    fault("motto-rule", HEADER, &[("under(width-of(chosen.motto))", "under(30mm)")], &[], 1, HEADER),
    fault("superior-size", HEADER, &[("text.with(size: sizes.issuer)", "text.with(size: 14pt)")], &[], 1, HEADER),
    fault("superior-style", HEADER, &[("text.with(size: sizes.issuer)", "text.with(size: sizes.issuer, style: \"italic\")")], &[], 1, HEADER),
    fault("issuer-missing", HEADER, &[("#lines-block(..chosen.superior)", "#hide(lines-block(..chosen.superior))"),
        ("#lines-block(..chosen.issuer)", "#hide(lines-block(..chosen.issuer))")], &[], 0, HEADER),
    fault("issuer-size", HEADER, &[("text.with(size: sizes.issuer, weight", "text.with(size: 14pt, weight")], &[], 1, HEADER),
    fault("issuer-style", HEADER, &[("text.with(size: sizes.issuer, weight: \"bold\")", "text.with(size: sizes.issuer )")], &[], 1, HEADER),
    fault("issuer-rule", HEADER, &[("figures.rule-share *", "0.9 *")], &[], 1, HEADER),
    fault("issuer-rule", FIGURES, &[("#let rule-share = 0.4", "#let rule-share = 0.6")], &["subject-rule"], 1, FIGURES),
    fault("number-missing", HEADER, &[("[#unbroken(text(bottom-edge: \"baseline\", number))<vt-number>]", "[]")], &[], 0, HEADER),
    fault("number-form", HEADER, &[("number + \"/\" + symbol", "number + \" / \" + symbol")], &[], 1, DATA),
    fault("number-form", DATA, &[("symbol = \"UBND\"", "symbol = \"UB ND\"")], &[], 1, DATA),
    fault("number-size", FIGURES, &[("#let number-size = 13pt", "#let number-size = 14pt")], &[], 1, FIGURES),
    fault("number-style", HEADER, &[("text(size: figures.number-size", "text(weight: \"bold\", size: figures.number-size")], &[], 1, HEADER),
    fault("number-place", HEADER, &[("#unbroken(text(bottom-edge: \"baseline\", number))", "#move(dx: 8mm, unbroken(text(bottom-edge: \"baseline\", number)))")],
        &[], 1, HEADER),
    fault("date-missing", HEADER, &[("[#within(chosen.columns.last(), text(bottom-edge: \"baseline\", chosen.date))<vt-place-date>]", "[]")], &[], 0, HEADER),
    fault("date-form", HEADER, &[("date.month <= 2", "date.month <= 9")], &[], 1, DATA),
    fault("date-form", DATA, &[("place  = \"Phước Sơn\"", "place  = \"phước Sơn\"")], &[], 1, DATA),
    fault("date-size", FIGURES, &[("place: 14pt", "place: 12pt")], &[], 1, FIGURES),
    fault("date-style", HEADER, &[("style: \"italic\", date)", "date)")], &[], 1, HEADER),
    fault("date-baseline", HEADER, &[("#within(chosen.columns.last(), text(bottom-edge: \"baseline\", chosen.date))", "#move(dy: 2mm, unbroken(text(bottom-edge: \"baseline\", chosen.date)))")],
        &[], 1, HEADER),
    fault("date-place", HEADER, &[("#within(chosen.columns.last(), text(bottom-edge: \"baseline\", chosen.date))", "#move(dx: 5mm, unbroken(text(bottom-edge: \"baseline\", chosen.date)))")],
        &[], 1, HEADER),
    fault("urgency-frame", FIGURES, &[("(words: \"KHẨN\", width: 20mm)", "(words: \"KHẨN\", width: 25mm)")], &[], 1, FIGURES),
    fault("urgency-frame", FIGURES, &[("1pt + stamp-red", "none")], &[], 1, FIGURES),
    fault("urgency-size", FIGURES, &[("#let stamp-size = 13pt", "#let stamp-size = 16pt")], &[], 1, FIGURES),
    fault("urgency-style", "lib/stamp.typ", &[("fill: figures.stamp-red", "fill: black")], &[], 1, "lib/stamp.typ"),
    // Title.
    fault("kind-missing", TITLE, &[("style(upper(kind))", "style(\"VĂN BẢN\")")], &[], 0, TITLE),
    fault("kind-size", TITLE, &[("style(upper(kind))", "style(size: 16pt, upper(kind))")], &[], 1, TITLE),
    fault("kind-style", TITLE, &[("style(upper(kind))", "style(lower(kind))")], &[], 1, TITLE),
    fault("kind-place", TITLE, &[("#block(spacing: figures.leading, style(upper(kind)))", "#block(width: 100%, align(left, style(upper(kind))))")],
        &["subject-missing"], 1, TITLE),
    fault("subject-missing", TITLE, &[("lines.map(style).join(linebreak())", "hide(lines.map(style).join(linebreak()))")], &[], 0, TITLE),
    fault("subject-size", TITLE, &[("lines.map(style)", "lines.map(style.with(size: 12pt))")], &[], 1, TITLE),
    fault("kind-size", FIGURES, &[("#let title-size = 14pt", "#let title-size = 15pt")], &["subject-size"], 1, FIGURES),
    fault("subject-style", TITLE, &[("lines.map(style)", "lines.map(style.with(style: \"italic\"))")], &[], 1, TITLE),
    fault("subject-rule", TITLE, &[("figures.rule-share *", "0.8 *")], &[], 1, TITLE),
    // Body.
    fault("addressees-size", FIGURES, &[("#let addressees-size = 14pt", "#let addressees-size = 12pt")], &[], 1, FIGURES),
    fault("addressees-style", "lib/addressees.typ", &[("set text(size: figures.addressees-size)", "set text(size: figures.addressees-size, weight: \"bold\")")],
        &[], 1, "lib/addressees.typ"),
    fault("addressees-form", "lib/addressees.typ", &[("dashed(items).map(par)", "items.map(par)")], &[], 1, "lib/addressees.typ"),
    fault("body-size", FIGURES, &[("#let body-size = 14pt", "#let body-size = 12pt")], &[], 1, FIGURES),
    fault("line-spacing", FIGURES, &[("#let leading = line-gap * 1em", "#let leading = -0.1em")], &["paragraph-gap"], 1, FIGURES),
    fault("line-spacing", PAGE, &[("    leading: figures.leading,", "    leading: 0.7em,")], &[], 1, PAGE),
    fault("paragraph-gap", FIGURES, &[("leading + 6pt", "leading + 2pt")], &[], 1, FIGURES),
    fault("first-line-indent", FIGURES, &[("#let indent = 1cm", "#let indent = 5mm")], &[], 1, FIGURES),
    fault("first-line-indent", FIGURES, &[("#let indent = 1cm", "#let indent = 0mm")], &[], 1, FIGURES),
    // An amount that is kept whole leaves the line above it short, as at the end of a paragraph.
    fault("body-justified", PAGE, &[("justify: true", "justify: false")], &[], 1, PAGE),
    fault("section-style", "lib/body.typ", &[("number + \". \" + upper(title))", "number + \". \" + title)")], &[], 1, "lib/body.typ"),
    fault("section-style", PAGE, &[("weight: \"bold\")", "weight: \"regular\")")], &[], 1, PAGE),
    fault("heading-last", "lib/body.typ", &[("#let section(number, title) = division(2, \"vt-section\", number + \". \" + upper(title))",
        "#let section(number, title) = { division(2, \"vt-section\", number + \". \" + upper(title)); pagebreak(weak: true) }")], &[], 1, "lib/body.typ"),
    fault("number-split", REPORT, &[("Kết quả cụ thể như sau:{% endif %}{% endblock %}]", "Kết quả cụ thể tại khoản#linebreak(justify: true)2 như sau:{% endif %}{% endblock %}]")], &[], 2, REPORT),
    fault("name-split", REPORT, &[("Kết quả cụ thể như sau:{% endif %}{% endblock %}]", "Kết quả của Lê Quang#linebreak(justify: true)Trung như sau:{% endif %}{% endblock %}]")], &[], 2, REPORT),
    fault("end-mark", NOTICE, &[("thực hiện./.", "thực hiện.")], &[], 4, NOTICE).of("thong-bao", conference),
    fault("end-mark", REPORT, &[("{{ agency.name }}./.]", "{{ agency.name }}.]")], &[], 6, REPORT),
    // Signature and recipients.
    fault("authority-missing", SIGNATURE, &[("#authority-lines(authority, column)", "#hide(authority-lines(authority, column))")], &[], 0, SIGNATURE),
    fault("authority-size", FIGURES, &[("#let signature-size = 14pt", "#let signature-size = 12pt")], &["signer-size"], 6, FIGURES),
    fault("authority-style", SIGNATURE, &[("authority.map(upper)", "authority.map(lower)")], &[], 6, SIGNATURE),
    fault("signer-missing", SIGNATURE, &[("[#within(figures.signature-column, style(name))<vt-signer>]", "[]")], &[], 0, SIGNATURE),
    fault("signer-size", SIGNATURE, &[("style(name)", "style(size: 12pt, name)")], &[], 6, SIGNATURE),
    fault("signer-style", SIGNATURE, &[("style(name)", "style(upper(name))")], &[], 6, SIGNATURE),
    fault("signer-place", SIGNATURE, &[("#within(figures.signature-column, style(name))", "#move(dx: 12mm, within(figures.signature-column, style(name)))")], &[], 6, SIGNATURE),
    fault("recipients-missing", SIGNATURE, &[("{ recipients-list(recipients) }", "{ }")], &[], 0, SIGNATURE),
    fault("recipients-title-place", SIGNATURE, &[("[#lines-block(text(", "[#v(3mm)#lines-block(text(")], &[], 6, SIGNATURE),
    fault("recipients-title-size", FIGURES, &[("#let recipients-title-size = 12pt", "#let recipients-title-size = 14pt")], &[], 6, FIGURES),
    fault("recipients-title-style", SIGNATURE, &[("    style: \"italic\",\n", "")], &[], 6, SIGNATURE),
    fault("recipients-size", FIGURES, &[("#let recipients-size = 11pt", "#let recipients-size = 13pt")], &[], 6, FIGURES),
    fault("recipients-style", SIGNATURE, &[("set text(size: figures.recipients-size)", "set text(size: figures.recipients-size, style: \"italic\")")], &[], 6, SIGNATURE),
    fault("recipients-form", SIGNATURE, &[("..dashed(recipients)", "..dashed(recipients).map(it => it.replace(\"; \", \", \").replace(\"Huyện ủy;\", \"Huyện ủy,\"))")], &[], 6, DATA),
    fault("recipients-last", SIGNATURE, &[("..dashed(recipients)", "..dashed(recipients.slice(0, -1))")], &[], 6, DATA),
    fault("signature-alone", "lib/ending.typ", &[("box(height: below, baseline: below)", "[]"), ("v(-depth)", "pagebreak()")], &[], 7, "lib/ending.typ"),
    fault("signature-torn", SIGNATURE, &[("breakable: false", "breakable: true"), ("v(figures.signature-room)", "v(240mm)")], &["signature-alone"], 8, SIGNATURE),
    // The other documents, each as it is.
    fault("body-size", DECISION, &[("balanced(upper(line), text-width(), style)", "balanced(upper(line), text-width(), style.with(size: 16pt))"),
        ("lines-block(..broken.map(style))", "lines-block(..broken.map(style.with(size: 16pt)))")], &[], 1, DECISION).of("quyet-dinh", conference),
    fault("enacting-missing", DECREE, &[("#enacting((", "#let _ = ((")], &[], 0, DECREE).of("quyet-dinh", conference),
    fault("enacting-style", DECISION, &[("weight: \"bold\")", "weight: \"regular\")")], &["decides-style"], 1, DECISION).of("quyet-dinh", conference),
    fault("basis-style", DECISION, &[("text(style: \"italic\", it", "text(it")], &[], 1, DECISION).of("quyet-dinh", conference),
    fault("basis-form", DECISION, &[("{ \";\" } else { \".\" }", "{ \";\" } else { \";\" }")], &[], 1, DECISION).of("quyet-dinh", conference),
    fault("decides-missing", DECREE, &[("#decides(\"Quyết định\")", "")], &[], 0, DECREE).of("quyet-dinh", conference),
    fault("article-order", DECREE, &[("#article({{ last ~ \"\" }})[{% block effect %}", "#article(\"5\")[{% block effect %}")], &[], 1, DECREE).of("quyet-dinh", conference),
    fault("article-style", "lib/body.typ", &[("#strong(head)<vt-article>", "#emph(head)<vt-article>")], &[], 1, "lib/body.typ").of("quyet-dinh", conference),
    fault("annex-page-number", PAGE, &[("  counter(std.page).update(1)\n", "")], &[], 4, PAGE).of("quyet-dinh", conference),
    fault("annex-alone", ENCLOSING, &[("#annex(\n", "#annex(\n  number: \"I\",\n")], &[], 3, DECREE).of("quyet-dinh", conference),
    fault("reference-missing", ENCLOSING, &[("reference: {{ \"(Kèm theo \" ~ doc.reference ~ \")\" }},", "")], &[], 3, DECREE).of("quyet-dinh", conference),
    fault("table-head-repeated", TABLE, &[("table.header(..header", "table.header(repeat: false, ..header")], &[], 4, TABLE).of("quyet-dinh", conference),
    fault("row-torn", TABLE, &[("breakable: false", "breakable: true")], &[], 4, TABLE).of("quyet-dinh", conference),
    fault("letter-subject-missing", HEADER, &[("\"V/v \"", "\"Về việc \"")], &[], 0, HEADER).of("cong-van", conference),
    fault("letter-subject-size", FIGURES, &[("#let letter-subject-size = 13pt", "#let letter-subject-size = 14pt")], &[], 1, FIGURES).of("cong-van", conference),
    fault("addressees-missing", LETTER, &[("{% block title %}", "{% block addressees %}{% endblock %}{% block title %}")], &[], 0, LETTER).of("cong-van", conference),
    fault("contact-size", FIGURES, &[("#let contact-size = 11pt", "#let contact-size = 9pt")], &[], 1, FIGURES).of("cong-van", commune),
    fault("annex-number", LETTER, &[("  number: \"II\",", "  number: \"B\",")], &[], 5, LETTER).of("cong-van", conference),
    fault("annex-unmentioned", LETTER, &[("tại {{ outline_name }}{% if indicators %}, số liệu ghi theo Biểu tại Phụ lục II{% endif %} kèm theo Công văn này.", "của Ủy ban nhân dân huyện.")], &[], 3, LETTER).of("cong-van", conference),
    fault("minutes-level", SIGNATURE, &[("[#authority-lines(left.authority, column)<vt-cosigner-authority>]", "[#v(4mm)#authority-lines(left.authority, column)<vt-cosigner-authority>]")], &[], 3, SIGNATURE).of("bien-ban", conference),
    fault("minutes-closing", MINUTES, &[("#para[Hội nghị kết thúc vào {{ moment(conference.ends, conference.date) }}./.]", "#para[Biên bản được lập thành 02 bản./.]")], &[], 3, MINUTES).of("bien-ban", conference),
    fault("number-missing", MINUTES, &[("{% block header_date %}", "{% block header_symbol %}symbol: none,{% endblock %}{% block header_date %}")], &[], 0, MINUTES).of("bien-ban", conference),
    fault("page-number-first", INVITATION, &[("#new-document()", "#pagebreak()")], &[], 2, INVITATION).of("giay-moi", conference),
    fault("national-name-style", HEADER, &[("weight: \"bold\", national-name)", "national-name)")], &[], 1, HEADER).of("giay-moi", conference),
    fault("margin-left", FIGURES, &[("left: 30mm", "left: 10mm")], &["line-overfull"], 3, FIGURES).of("theo-doi", conference),
    fault("reference-form", "templates/_danh-sach.typ.j2", &[("\"(Kèm theo \"", "\"(Ban hành kèm theo \"")], &[], 1, "templates/theo-doi.typ.j2").of("theo-doi", conference),
    fault("table-head-repeated", TABLE, &[("table.header(..header", "table.header(repeat: false, ..header")], &[], 2, TABLE).of("theo-doi", conference),
    fault("basis-form", DECISION, &[("{ \";\" } else { \".\" }", "{ \",\" } else { \".\" }")], &[], 1, DECISION).of("ke-hoach", with_bases),
    fault("section-style", PAGE, &[("weight: \"bold\")", "weight: \"regular\")")], &[], 1, PAGE).of("ke-hoach", conference),
    fault("addressees-missing", PROPOSAL, &[("{% block opening %}", "{% block addressees %}{% endblock %}{% block opening %}")], &[], 0, PROPOSAL).of("to-trinh", conference),
    fault("signer-style", SIGNATURE, &[("style(name)", "style(upper(name))")], &[], 1, SIGNATURE).of("to-trinh", conference),
    fault("reference-missing", "templates/_danh-sach.typ.j2", &[("reference: {{ \"(Kèm theo \" ~ attached.attached ~ \")\" if attached else none }}", "reference: none")], &[], 1, "templates/ky-nhan.typ.j2").of("ky-nhan", conference),
    fault("table-head-repeated", TABLE, &[("table.header(..header", "table.header(repeat: false, ..header")], &[], 2, TABLE).of("ky-nhan", conference),
    fault("subject-rule", TITLE, &[("figures.rule-share *", "0.8 *")], &[], 1, TITLE).of("chuong-trinh", conference),
    fault("recipients-last", SIGNATURE, &[("..dashed(recipients)", "..dashed(recipients.slice(0, -1))")], &[], 2, DATA).of("chuong-trinh", conference),
    fault("motto-rule", HEADER, &[("under(width-of(chosen.motto))", "under(30mm)")], &[], 1, HEADER).of("thong-bao", conference),
    // Certificates.
    fault("certificate-size", DATA, &[("[documents.bao-cao]\n", "[certificates.giay-khen]\npaper = \"a3\"\n[documents.bao-cao]\n")], &[], 1, DATA)
        .of("giay-khen", conference),
    fault("certificate-part", SHEET, &[("line(\"grants\", grants)", "line(\"grants\", none)")], &[], 1, SHEET).of("giay-khen", conference),
    fault("certificate-part", CERTIFICATE, &[("ordinal: {{ record.recipient.ordinal }},", "ordinal: none,")], &[], 1, CERTIFICATE_FORM).of("giay-khen", conference),
    fault("certificate-order", CERTIFICATE_FIGURES, &[("giver: centred + (y: 66,", "giver: centred + (y: 46,")], &[], 1, CERTIFICATE_FIGURES)
        .of("giay-khen", conference),
    fault("certificate-colour", CERTIFICATE_FIGURES, &[("#let accent = rgb(\"#c4161c\")", "#let accent = rgb(\"#b8892b\")")], &[], 1, CERTIFICATE_FIGURES)
        .of("giay-khen", conference),
    fault("certificate-colour", DATA, &[("[documents.bao-cao]\n", "[style]\naccent = \"#123456\"\n[documents.bao-cao]\n")], &[], 1, DATA)
        .of("giay-khen", conference),
    fault("certificate-capitals", CERTIFICATE, &[("giver: {{ doc.decider.name | upper }}", "giver: {{ doc.decider.name }}")], &[], 1, CERTIFICATE_FORM)
        .of("giay-khen", conference),
    fault("certificate-bold", CERTIFICATE_FIGURES, &[("national-name: centred + (", "national-name: centred + (weight: \"regular\", ")], &[], 1, CERTIFICATE_FIGURES)
        .of("giay-khen", conference),
    fault("certificate-foot", CERTIFICATE_FIGURES, &[("#let foot-line = (weight: \"bold\", style: \"italic\"", "#let foot-line = (weight: \"bold\", style: \"normal\"")],
        &[], 1, CERTIFICATE_FIGURES).of("giay-khen", conference),
    fault("certificate-motto-rule", CERTIFICATE_FRAME, &[("rect(width: length,", "rect(width: length / 2,")], &[], 1, CERTIFICATE_FRAME).of("giay-khen", conference),
];

/// The example, with the parts that it lacks: a superior, a stamp, several addressees.
pub fn conference() -> String {
    let text = fs::read_to_string(root().join("examples/phuoc-son-2022/hoi-nghi.toml")).unwrap();
    let edits = [
        ("[documents.bao-cao]\n", "[documents.bao-cao]\nurgency = \"khan\"\n"),
        ("level  = \"huyen\"", "superior = \"UBND tỉnh Quảng Nam\"\nlevel  = \"huyen\""),
        ("\"Ủy ban nhân dân tỉnh Quảng Nam\"]", "\"Ủy ban nhân dân tỉnh Quảng Nam\", \"Sở Nội vụ tỉnh Quảng Nam\"]"),
    ];
    edited(text, &edits).unwrap()
}

/// The other example: a commune, with an address below its letters.
fn commune() -> String {
    fs::read_to_string(root().join("examples/xa-phuoc-hiep-2025/hoi-nghi.toml")).unwrap()
}

/// The same, with legal bases above its plan.
fn with_bases() -> String {
    let bases = "[documents.ke-hoach]\nbases = [\"Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022\", \
        \"Quy chế làm việc của Ủy ban nhân dân xã\"]\n";
    edited(commune(), &[("[documents.ke-hoach]\n", bases)]).unwrap()
}
