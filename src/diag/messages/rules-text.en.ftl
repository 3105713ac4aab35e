# The words of the text rules: what is wrong; `.title` names the rule, `.asks` is what it asks, `.bad` an example against it, `.hint` the mend.

# --- Capitals ---

capital-body = “{ $words }” has wrong capitals
    .title = Capitals of bodies and offices
    .asks = Only the first letters of the words for a body's kind, function and field are capitals.
    .bad = Ủy Ban Nhân Dân huyện; Hội đồng thi đua khen thưởng
    .hint = write “{ $right }”
    .mend = put capitals at those words only: Ủy ban nhân dân huyện; Hội đồng Thi đua - Khen thưởng
capital-name = “{ $words }” has wrong capitals, or abbreviates a name
    .title = Capitals of names
    .asks = Names, honours, holidays and historical events stand as in Annex II.
    .bad = TP.HCM; Huân chương lao động; Tết Nguyên Đán; quận 1
    .hint = write “{ $right }”
    .mend = write the whole name as it is: Thành phố Hồ Chí Minh; Huân chương Lao động; Tết Nguyên đán; Quận 1
capital-article = “{ $words }” has the wrong capital for a citation
    .title = Capitals of cited articles
    .asks = When a certain document is cited, Phần, Chương, Mục, Tiểu mục and Điều take a capital, khoản and điểm do not.
    .bad = theo Khoản 2 điều 5 của Luật
    .hint = write “{ $right }”
    .mend = write “theo khoản 2 Điều 5 của Luật”
capital-people = “nhân dân” takes a capital here
    .title = Capital of Nhân dân
    .asks = The noun Nhân dân takes a capital, except inside another name (Hội đồng nhân dân).
    .bad = phục vụ nhân dân
    .hint = write “Nhân dân”; leave it where it is part of another name
capital-day = the day or month in “{ $words }” takes a capital
    .title = Capitals of weekdays and months
    .asks = The syllable that names a weekday or a month takes a capital where it is not a figure.
    .bad = sáng thứ hai, ngày 13/3/2023
    .hint = write “{ $right }”
    .mend = write “sáng thứ Hai, ngày 13/3/2023”
capital-sentence = a sentence or paragraph begins with the small “{ $words }”
    .title = Capital at the start of a sentence
    .asks = A capital begins a sentence: behind a full stop, a question or exclamation mark, and on a new line.
    .bad = Kết quả tốt. số hộ nghèo giảm.
    .hint = write “{ $right }”; if the sentence goes on, put a comma or semicolon for the full stop
    .mend = begin with a capital: “Kết quả tốt. Số hộ nghèo giảm.”; if the sentence goes on, put a comma or semicolon for the full stop

# --- Spelling ---

misspelt = “{ $wrong }” is misspelt
    .title = Spelling
    .asks = None of the sure misspellings of the table stands in a text.
    .bad = nổ lực; bức phá; xử dụng; bổ xung
    .hint = write “{ $right }”
    .mend = write nỗ lực; bứt phá; sử dụng; bổ sung
doubled-word = “{ $word }” stands twice
    .title = Doubled words
    .asks = No word stands twice in a row; reduplications (luôn luôn, dần dần) are words of their own.
    .bad = UBND các các xã
    .hint = leave one out
wrong-letter = “{ $words }” holds “{ $wrong }” ({ $codepoint }), which is no Vietnamese letter
    .title = Letters that look Vietnamese
    .asks = Vietnamese letters are those of Unicode TCVN 6909:2001, not others of the same shape.
    .bad = Ðoàn, with Ð (U+00D0) for Đ
    .hint = type “{ $right }”
    .mend = delete the letter and type it anew with a Unicode keyboard: Đoàn, with Đ (U+0110)
mixed-tone = this file has both “{ $wrong }” and “{ $right }”
    .title = One tone placement
    .asks = A text places its tones in one way (hòa or hoà); persons' names stay as they are.
    .bad = Huyện ủy in one paragraph, Huyện uỷ in the next
    .hint = choose one way for the whole file; most of it has “{ $right }”
    .mend = choose one way for the whole file: “Huyện ủy” everywhere, or “Huyện uỷ” everywhere
unexplained-abbreviation = the abbreviation “{ $abbreviation }” is not explained
    .title = Abbreviations
    .asks = An abbreviation that is not generally known is explained where it first stands.
    .bad = BTV họp và kết luận
    .hint = write it out, or put “... (sau đây gọi tắt là { $abbreviation })” where it first stands
    .mend = write it out, “Ban Thường vụ họp và kết luận”, or put “Ban Thường vụ (sau đây gọi tắt là BTV)” where it first stands

# --- Signs and spaces ---

space-double = several spaces stand in a row
    .title = Superfluous spaces
    .asks = One space stands between two words.
    .bad = tổ chức  có trách nhiệm
    .hint = leave one space
space-stray = a superfluous space stands beside “{ $sign }”
    .title = Spaces beside signs
    .asks = No space stands before a sign, behind an opening bracket or before a closing one.
    .bad = “ Phước Sơn chung tay”; kinh tế , xã hội
    .hint = remove this space
space-missing = a space is missing behind “{ $sign }”
    .title = Spaces behind signs
    .asks = A space stands behind a sign, except in numbers, times and addresses.
    .bad = kinh tế,xã hội
    .hint = add a space behind “{ $sign }”
    .mend = add a space: “kinh tế, xã hội”
dash-long = “{ $dash }” is not the dash of an official document
    .title = Dashes
    .asks = The dash is “-”, with a space on both sides as in the motto; between two years it has none.
    .bad = Lê Quang Trung – Chủ tịch; giai đoạn 2021–2025
    .hint = put “{ $right }”
    .mend = type the keyboard's dash: Lê Quang Trung - Chủ tịch; giai đoạn 2021-2025
dash-uneven = “{ $words }” lacks a space beside its dash
    .title = Spaces beside dashes
    .asks = A dash between two phrases has a space on both sides.
    .bad = kinh tế -xã hội; kinh tế-xã hội
    .hint = write “{ $right }”
    .mend = write “kinh tế - xã hội”
quote-straight = a straight quotation mark stands where “ ” belong
    .title = Quotation marks
    .asks = The quotation marks are “ ”.
    .bad = phong trào "Chung tay vì người nghèo"
    .hint = put “ and ”
quote-unbalanced = “{ $sign }” lacks its partner
    .title = Brackets in pairs
    .asks = Quotation marks and brackets come in pairs.
    .bad = phong trào “Chung tay vì người nghèo
    .hint = add the one that is missing, or remove this one

# --- Figures and dates ---

figure-form = the figure “{ $words }” is written otherwise than in Vietnamese
    .title = Form of figures
    .asks = A point divides thousands, a comma decimals.
    .bad = 12.5%; 1,234.5 tấn; 702000 đồng
    .hint = write “{ $right }”
    .mend = write 12,5%; 1.234,5 tấn; 702.000 đồng
date-written = the date “{ $words }” is written otherwise than the decree has it
    .title = Form of dates
    .asks = A day below 10 and the months 1 and 2 take a zero, other months none; the short form has “/”.
    .bad = 1/3/2023; 05/03/2023; 10-3-2023
    .hint = write “{ $right }”
    .mend = write 01/3/2023; 05/3/2023; 10/3/2023
date-unreal = there is no day “{ $words }”
    .title = Days that exist
    .asks = A day that a text names is in the calendar.
    .bad = 29/02/2023
    .hint = check day, month and year
