# Lời của các quy tắc câu chữ: điều sai; `.title` là tên quy tắc, `.asks` điều quy định, `.bad` ví dụ sai, `.hint` cách sửa.

# --- Viết hoa ---

capital-body = «{ $words }» viết hoa chưa đúng
    .title = Viết hoa tên cơ quan, chức vụ
    .asks = Chỉ viết hoa chữ cái đầu của từ chỉ loại hình, chức năng, lĩnh vực hoạt động của cơ quan.
    .bad = Ủy Ban Nhân Dân huyện; Hội đồng thi đua khen thưởng
    .hint = viết «{ $right }»
    .mend = chỉ viết hoa chữ cái đầu của các từ ấy: Ủy ban nhân dân huyện; Hội đồng Thi đua - Khen thưởng
capital-name = «{ $words }» viết hoa chưa đúng hoặc viết tắt tên riêng
    .title = Viết hoa tên riêng
    .asks = Tên riêng, danh hiệu, ngày lễ và sự kiện lịch sử viết hoa đúng như Phụ lục II.
    .bad = TP.HCM; Huân chương lao động; Tết Nguyên Đán; quận 1
    .hint = viết «{ $right }»
    .mend = viết đúng và đủ tên: Thành phố Hồ Chí Minh; Huân chương Lao động; Tết Nguyên đán; Quận 1
capital-article = «{ $words }» viết hoa chưa đúng khi viện dẫn
    .title = Viết hoa khi viện dẫn điều, khoản
    .asks = Viện dẫn văn bản cụ thể thì viết hoa Phần, Chương, Mục, Tiểu mục, Điều; không viết hoa khoản, điểm.
    .bad = theo Khoản 2 điều 5 của Luật
    .hint = viết «{ $right }»
    .mend = viết «theo khoản 2 Điều 5 của Luật»
capital-people = «nhân dân» ở đây phải viết hoa
    .title = Viết hoa Nhân dân
    .asks = Danh từ Nhân dân viết hoa, trừ khi là một phần của tên gọi khác (Hội đồng nhân dân).
    .bad = phục vụ nhân dân
    .hint = viết «Nhân dân»; nếu đây là một phần của tên gọi khác thì giữ nguyên
capital-day = «{ $words }» phải viết hoa tên ngày, tháng
    .title = Viết hoa ngày trong tuần, tháng trong năm
    .asks = Viết hoa âm tiết chỉ ngày trong tuần, tháng trong năm khi không dùng chữ số.
    .bad = sáng thứ hai, ngày 13/3/2023
    .hint = viết «{ $right }»
    .mend = viết «sáng thứ Hai, ngày 13/3/2023»
capital-sentence = câu hoặc đoạn bắt đầu bằng chữ thường «{ $words }»
    .title = Viết hoa đầu câu
    .asks = Viết hoa chữ cái đầu câu: sau dấu chấm, dấu hỏi, dấu than và khi xuống dòng.
    .bad = Kết quả tốt. số hộ nghèo giảm.
    .hint = viết «{ $right }»; nếu câu chưa hết thì thay dấu chấm bằng dấu phẩy hoặc chấm phẩy
    .mend = viết hoa chữ đầu câu: «Kết quả tốt. Số hộ nghèo giảm.»; nếu câu chưa hết thì thay dấu chấm bằng dấu phẩy hoặc chấm phẩy

# --- Chính tả ---

misspelt = «{ $wrong }» sai chính tả
    .title = Chính tả
    .asks = Không dùng những cách viết chắc chắn sai trong bảng lỗi thường gặp.
    .bad = nổ lực; bức phá; xử dụng; bổ xung
    .hint = viết «{ $right }»
    .mend = viết đúng: nỗ lực; bứt phá; sử dụng; bổ sung
doubled-word = «{ $word }» viết lặp hai lần
    .title = Lặp từ
    .asks = Không viết một từ hai lần liền nhau; từ láy (luôn luôn, dần dần) không tính.
    .bad = UBND các các xã
    .hint = bỏ một lần
wrong-letter = trong «{ $words }» có ký tự «{ $wrong }» ({ $codepoint }), không phải chữ tiếng Việt
    .title = Chữ giống chữ tiếng Việt
    .asks = Chữ tiếng Việt theo bảng mã Unicode TCVN 6909:2001; không dùng chữ chỉ giống về hình dáng.
    .bad = Ðoàn, với Ð (U+00D0) thay cho Đ
    .hint = gõ lại bằng «{ $right }»
    .mend = xóa chữ ấy rồi gõ lại bằng bộ gõ Unicode: Đoàn, với Đ (U+0110)
mixed-tone = tệp này viết cả «{ $wrong }» lẫn «{ $right }»
    .title = Vị trí dấu thanh thống nhất
    .asks = Một văn bản chỉ dùng một cách đặt dấu (hòa hoặc hoà); tên người giữ nguyên.
    .bad = Huyện ủy ở đoạn trên, Huyện uỷ ở đoạn dưới
    .hint = chọn một cách cho cả tệp, ở đây phần lớn là «{ $right }»
    .mend = chọn một cách cho cả tệp: chỗ nào cũng viết «Huyện ủy», hoặc chỗ nào cũng viết «Huyện uỷ»
unexplained-abbreviation = chữ viết tắt «{ $abbreviation }» chưa được giải thích
    .title = Chữ viết tắt
    .asks = Chữ viết tắt không thông dụng phải được giải thích ở chỗ dùng đầu tiên.
    .bad = BTV họp và kết luận
    .hint = viết đầy đủ, hoặc ghi «... (sau đây gọi tắt là { $abbreviation })» ở chỗ dùng đầu tiên
    .mend = viết đầy đủ «Ban Thường vụ họp và kết luận», hoặc ghi «Ban Thường vụ (sau đây gọi tắt là BTV)» ở chỗ dùng đầu tiên

# --- Dấu câu và khoảng trắng ---

space-double = có nhiều khoảng trắng liền nhau
    .title = Khoảng trắng thừa
    .asks = Giữa hai từ chỉ có một khoảng trắng.
    .bad = tổ chức  có trách nhiệm
    .hint = chỉ để một khoảng trắng
space-stray = thừa khoảng trắng ở cạnh dấu «{ $sign }»
    .title = Khoảng trắng cạnh dấu câu
    .asks = Không có khoảng trắng trước dấu câu, sau dấu mở ngoặc và trước dấu đóng ngoặc.
    .bad = “ Phước Sơn chung tay”; kinh tế , xã hội
    .hint = bỏ khoảng trắng đó
space-missing = thiếu khoảng trắng sau dấu «{ $sign }»
    .title = Khoảng trắng sau dấu câu
    .asks = Sau dấu câu có một khoảng trắng, trừ trong số, giờ và địa chỉ mạng.
    .bad = kinh tế,xã hội
    .hint = thêm một khoảng trắng sau «{ $sign }»
    .mend = thêm một khoảng trắng: «kinh tế, xã hội»
dash-long = dấu «{ $dash }» không phải là dấu gạch nối mà văn bản hành chính dùng
    .title = Dấu gạch nối
    .asks = Dùng dấu «-», có khoảng trắng hai bên như trong Tiêu ngữ; giữa hai năm thì viết liền.
    .bad = Lê Quang Trung – Chủ tịch; giai đoạn 2021–2025
    .hint = thay bằng «{ $right }»
    .mend = gõ dấu gạch nối của bàn phím: Lê Quang Trung - Chủ tịch; giai đoạn 2021-2025
dash-uneven = «{ $words }» thiếu khoảng trắng cạnh dấu gạch nối
    .title = Khoảng trắng cạnh dấu gạch nối
    .asks = Dấu gạch nối giữa hai cụm từ có khoảng trắng ở cả hai bên.
    .bad = kinh tế -xã hội; kinh tế-xã hội
    .hint = viết «{ $right }»
    .mend = viết «kinh tế - xã hội»
quote-straight = dấu nháy thẳng ở chỗ phải là “ ”
    .title = Dấu ngoặc kép
    .asks = Dùng dấu ngoặc kép “ ”.
    .bad = phong trào "Chung tay vì người nghèo"
    .hint = thay bằng “ và ”
quote-unbalanced = dấu «{ $sign }» không có dấu đi cùng
    .title = Ngoặc đủ đôi
    .asks = Dấu mở ngoặc và dấu đóng ngoặc đi thành đôi.
    .bad = phong trào “Chung tay vì người nghèo
    .hint = thêm dấu còn thiếu, hoặc bỏ dấu này

# --- Số và ngày ---

figure-form = số «{ $words }» viết chưa đúng
    .title = Cách viết số
    .asks = Dấu chấm chia hàng nghìn, dấu phẩy trước phần thập phân.
    .bad = 12.5%; 1,234.5 tấn; 702000 đồng
    .hint = viết «{ $right }»
    .mend = viết 12,5%; 1.234,5 tấn; 702.000 đồng
date-written = ngày «{ $words }» viết chưa đúng
    .title = Cách viết ngày, tháng, năm
    .asks = Ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước, các tháng khác không thêm; viết tắt thì dùng dấu «/».
    .bad = 1/3/2023; 05/03/2023; 10-3-2023
    .hint = viết «{ $right }»
    .mend = viết 01/3/2023; 05/3/2023; 10/3/2023
date-unreal = không có ngày «{ $words }»
    .title = Ngày có thật
    .asks = Ngày nêu trong văn bản phải có trong lịch.
    .bad = 29/02/2023
    .hint = kiểm tra lại ngày, tháng, năm
