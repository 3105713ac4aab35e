# Giải thích từng mã cho «vanthu rules MÃ»: tên gọi, nghĩa, cách sửa. Ví dụ ở ../examples.txt; mã nào không có đoạn chữ sai để chỉ ra thì có `.bad`.

# --- Đọc tệp ---

about-input-missing = Không có tệp hoặc thư mục được gọi
    .means = Đường dẫn trong lời gọi, hoặc thư mục của hội nghị, của gói, không có tệp cần đọc (hoi-nghi.toml, pack.toml).
    .bad = vanthu check hoi-ngi.toml (tệp tên là hoi-nghi.toml)
    .mend = Gõ lại đường dẫn; thư mục hội nghị phải có hoi-nghi.toml, thư mục gói phải có pack.toml.
about-packs-passed = Thư mục chỉ có gói mẫu, được bỏ qua
    .means = Khi chạy cho nhiều thư mục, thư mục chỉ chứa gói mẫu không có hội nghị nào để làm.
    .bad = vanthu build * ở thư mục có hội nghị và thư mục packs
    .mend = Không cần làm gì.
about-input-unreadable = Không đọc được tệp
    .means = Tệp có đó nhưng hệ điều hành không cho đọc: thiếu quyền, đang bị khóa, ổ đĩa hay ổ mạng không trả lời.
    .bad = hoi-nghi.toml nằm ở thư mục của tài khoản khác
    .mend = Xin quyền đọc, đóng chương trình đang giữ tệp, hoặc chép tệp về máy rồi chạy lại.
about-input-not-text = Tệp không phải là văn bản Unicode
    .means = Tệp TOML, mẫu, hàm phải là chữ UTF-8 (hoặc UTF-16 có dấu BOM); tệp này lưu bằng bảng mã cũ hoặc là tệp nhị phân.
    .bad = hoi-nghi.toml lưu trong Notepad với Encoding: ANSI
    .mend = Mở tệp rồi lưu lại với Encoding: UTF-8.
about-more-findings = Quá nhiều lỗi để kể hết
    .means = Một lần chạy kể nhiều nhất 1.000 chỗ; các chỗ còn lại chỉ được đếm. Mức nặng nhẹ là của chỗ nặng nhất trong số đó.
    .bad = tệp có 20.000 khóa không có trong chương trình
    .mend = Sửa những chỗ đã nêu rồi chạy lại; thường nhiều chỗ cùng một nguyên nhân.
about-input-too-large = Tệp quá lớn
    .means = Tệp vượt mức mà một tệp loại ấy có thể cần; thường là chọn nhầm tệp.
    .bad = đổi tên một tệp ảnh đĩa thành hoi-nghi.toml
    .mend = Chọn đúng tệp; ảnh và danh sách để ở tệp riêng, trong hoi-nghi.toml chỉ ghi tên.

# --- Hình thức của tệp mô tả hội nghị ---

about-toml-syntax = Viết sai cách viết của TOML
    .means = Mỗi dòng là «khóa = giá trị»: chữ trong dấu nháy kép thẳng, số và ngày không có dấu nháy, bảng mở đầu bằng [bảng] hoặc [[bảng]].
    .mend = Sửa đúng chỗ được gạch chân; những chỗ khác của tệp vẫn được soát trong cùng lần chạy.
about-too-many = Danh sách trong tệp quá dài
    .means = Một danh sách trong tệp TOML có nhiều nhất 200.000 mục, cả tệp nhiều nhất 500.000 bảng và danh sách: nhiều hơn thì chiếm hết bộ nhớ.
    .bad = một triệu dòng người được khen trong recipients = [...]
    .mend = Để danh sách trong tệp Excel hoặc CSV và ghi list = "tên tệp".
about-line-too-long = Dòng quá dài
    .means = Một dòng của tệp TOML có nhiều nhất 1 MB.
    .bad = cả danh sách viết liền trên một dòng
    .mend = Ngắt thành nhiều dòng.
about-unknown-key = Không có khóa hoặc bảng này
    .means = Tên khóa gõ sai, hoặc khóa đúng nhưng nằm ở bảng khác. Khóa lạ là lỗi, để một chữ gõ nhầm không bị bỏ qua âm thầm.
    .mend = Viết lại theo tên gợi ý, hoặc chuyển dòng ấy sang đúng bảng.
about-wrong-type = Giá trị không đúng loại
    .means = Mỗi khóa nhận một loại giá trị: chữ, số, ngày, giờ, true/false, danh sách hoặc bảng.
    .mend = Viết lại theo loại mà thông báo nêu; hay gặp nhất là thừa hoặc thiếu dấu nháy, ngoặc vuông.
about-missing-value = Thiếu một khóa bắt buộc
    .means = Bảng này không dùng được nếu thiếu khóa ấy.
    .mend = Thêm dòng được nêu vào dưới dòng tiêu đề của bảng.
about-unknown-word = Không phải một lựa chọn
    .means = Khóa này chỉ nhận một số từ định trước, viết không dấu.
    .mend = Chọn một trong các từ được nêu.
about-impossible-date = Ngày không có trong lịch hoặc viết sai cách
    .means = Ngày viết năm-tháng-ngày, đủ hai chữ số, không có dấu nháy.
    .mend = Viết lại, ví dụ 2023-03-10.
about-impossible-time = Giờ không có hoặc viết sai cách
    .means = Giờ viết giờ:phút:giây, đủ hai chữ số, không có dấu nháy.
    .mend = Viết lại, ví dụ 07:30:00.
about-out-of-range = Số nằm ngoài khoảng cho phép
    .means = Số này quá nhỏ, quá lớn, hoặc không thể có ở khóa ấy; thông báo nêu khoảng đúng.
    .mend = Ghi một số trong khoảng được nêu, hoặc xóa dòng nếu khóa không bắt buộc.
about-empty-text = Giá trị để trống
    .means = Khóa có mặt thì phải có nội dung: một dòng trống không được in ra.
    .mend = Điền nội dung, hoặc xóa cả dòng.
about-line-break = Giá trị xuống dòng ở chỗ chỉ một dòng
    .means = Tên, chức vụ, nơi nhận, ... in trên một dòng nên không được chứa dấu xuống dòng.
    .mend = Viết liền; trong danh sách thì tách thành nhiều mục.
about-text-too-long = Đoạn chữ hoặc từ quá dài
    .means = Không trang giấy nào chứa được; thường là dán nhầm.
    .bad = name = "..." chứa cả trang văn bản
    .mend = Xóa phần dán nhầm, hoặc chia thành nhiều mục.
about-control-character = Có ký tự điều khiển
    .means = Ký tự này không in được và thường theo vào khi sao chép từ chương trình khác.
    .mend = Xóa rồi gõ lại đoạn chữ quanh nó.
about-invisible-character = Có ký tự không nhìn thấy
    .means = Dấu cách không độ rộng, gạch nối mềm, ... làm tên người giống nhau mà tìm không ra; văn bản in bỏ các ký tự này.
    .mend = Xóa rồi gõ lại đoạn chữ quanh chỗ được chỉ.
about-right-to-left = Có chữ viết từ phải sang trái
    .means = Chữ Ả Rập, Do Thái làm đảo thứ tự các chữ đứng cạnh; văn bản hành chính không dùng.
    .mend = Phiên âm ra chữ quốc ngữ, hoặc xóa.
about-unsupported-format = Tệp viết cho phiên bản khác
    .means = Dòng format = ... nêu một cách viết mà chương trình này chưa biết.
    .mend = Cài bản Vanthu mới; nếu tệp viết cho bản này thì ghi format = 1.

# --- Nội dung của tệp mô tả hội nghị ---

about-unknown-person = Không có người mang mã này
    .means = chair, secretary, signer, by, ... ghi mã (id) của một mục [[people]] hoặc một chức danh ở [signers]; mã này không có ở đâu.
    .mend = Sửa mã theo gợi ý, hoặc thêm mục [[people]] có id ấy.
about-duplicate-id = Một mã cho hai người
    .means = Không biết chỗ ghi mã ấy muốn nói ai.
    .mend = Đặt mã khác cho một người, rồi xem lại những chỗ ghi mã.
about-invalid-id = Mã có dấu cách
    .means = Ở agenda và presentations, chữ có dấu cách được hiểu là tên gọi, chữ viết liền được hiểu là mã.
    .mend = Viết mã liền, dùng gạch nối.
about-attendee-form = Thành phần tham dự ghi chưa đúng
    .means = Mỗi mục [[attendees]] là một người (person) hoặc một nhóm (group, kèm count), không phải cả hai.
    .mend = Giữ person, hoặc group và count; cả hai thì tách thành hai mục.
about-indicator-without-figures = Chỉ tiêu không có số liệu
    .means = Bảng chỉ tiêu so kế hoạch với thực hiện; dòng này không có con số nào.
    .mend = Ghi plan, actual, hoặc xóa mục ấy.
about-unknown-section = Không có mục mà phần thêm đứng sau
    .means = after nêu một mục không có trong văn bản này; các mục đánh số theo những gì thật sự được làm.
    .mend = Ghi một số mục có trong văn bản, hoặc xóa after để phần thêm đứng cuối.
about-idle-key = Khóa không có tác dụng
    .means = Khóa đúng tên nhưng văn bản này không dùng, nên điều bạn ghi sẽ không được in.
    .mend = Xóa, hoặc chuyển sang văn bản cần đến nó.
about-picture-form = Tệp ảnh không đúng loại
    .means = Chữ ký, con dấu là ảnh PNG; hình trên giấy khen là SVG, PNG hoặc JPG.
    .mend = Lưu ảnh thành loại được nêu rồi ghi tên tệp ấy.
about-picture-missing = Không tìm thấy ảnh
    .means = Không có tệp ảnh ở đường dẫn này: ảnh của hội nghị tính từ thư mục của hoi-nghi.toml, ảnh của gói nằm trong assets của gói.
    .mend = Chép ảnh vào đúng chỗ, hoặc sửa tên tệp (ví dụ "assets/con-dau.png").
about-picture-broken = Tệp ảnh không dùng được
    .means = Tệp có đó nhưng rỗng, hỏng, quá lớn, hoặc bên trong là loại khác với đuôi tệp.
    .mend = Mở ảnh bằng chương trình xem ảnh, lưu lại thành đúng loại, rồi ghi tên tệp ấy.
about-paper-form = Không phải khổ giấy
    .means = Khổ giấy là "a4", "a3" hoặc ngang x dọc theo mm, mỗi cạnh từ 50 đến 1200.
    .mend = Viết lại, ví dụ "297x210".
about-colour-form = Không phải mã màu
    .means = Màu viết bằng dấu # và sáu chữ số thập lục phân.
    .mend = Viết lại, ví dụ "#c4161c" (đỏ), "#b8892b" (vàng kim).
about-certificate-overflow = Dòng chữ không vừa tờ giấy khen
    .means = Chữ đã thu đến cỡ nhỏ nhất mà vẫn không vừa khung của dòng ấy; giấy của người này chưa được làm.
    .bad = reason = "..." dài năm, sáu dòng
    .mend = Viết ngắn lại, hoặc nới dòng ấy ở [certificates.giay-khen.positions].
about-certificate-pages = Một người ra nhiều trang
    .means = Mỗi người được khen đúng một trang; mẫu của gói đã thêm ngắt trang hoặc quá nhiều nội dung.
    .bad = một mẫu giay-khen.typ.j2 có thêm #pagebreak()
    .mend = Bỏ phần thêm trong mẫu của gói.
about-record-absent = Không có số này trong danh sách
    .means = --record hoặc --records nêu một số thứ tự không có trong quyết định.
    .bad = vanthu print --records 90 khi danh sách có 80 người
    .mend = Ghi số có trong danh sách: cột đầu của sổ khen thưởng.
about-unknown-printer = Không có máy in mang tên này
    .means = Máy in của --printer chưa được khai ở hội nghị hay gói mẫu.
    .bad = vanthu print --printer hp trong khi chỉ có [printers.canon]
    .mend = vanthu calibrate --printer TÊN để thêm, hoặc gõ lại tên.
about-shift-beyond = Độ lệch máy in quá lớn
    .means = Độ lệch đo được phải nhỏ hơn tờ giấy; số lớn thường là gõ sai đơn vị.
    .bad = vanthu calibrate --printer hp --set dx=150
    .mend = Đo lại theo mm trên tờ căn; phần lẻ sau dấu chấm: dx=1.5.
about-printer-place = Không ghi được máy in vào tệp
    .means = calibrate ghi số đo vào hoi-nghi.toml hoặc pack.toml; tệp ấy đang có lỗi hoặc printers không phải là bảng.
    .bad = printers = "hp"
    .mend = Chữa lỗi của tệp, viết [printers.hp], rồi chạy lại.
about-feed-small = Giấy của máy in nhỏ hơn tờ cần in
    .means = Khổ giấy ghi cho máy in không chứa hết tờ giấy khen.
    .bad = in giấy khen A3 bằng máy in khai paper = "a4"
    .mend = Chọn máy in lớn hơn, hoặc sửa paper của máy in.
about-print-nothing = Không có giấy nào để in
    .means = Hội nghị chưa có người được khen theo quyết định của cơ quan này.
    .bad = vanthu print khi tệp chưa có [[awards]]
    .mend = Thêm [[awards]] với danh sách; «vanthu check» cho biết còn thiếu gì.
about-number-new = Người mới được cấp số tiếp theo
    .means = Danh sách có thêm người sau lần làm trước; số đã cấp giữ nguyên, người mới lấy số sau cùng.
    .bad = thêm một hàng vào giữa bảng tính rồi chạy lại
    .mend = Không cần làm gì; muốn đánh số lại theo thứ tự danh sách thì --renumber và in lại giấy.
about-number-renamed = Người giữ số đã ghi khác đi
    .means = Ở hàng của số này nay là tên hoặc hình thức khác; chương trình coi là sửa chữ, giữ số cũ.
    .bad = sửa «Nguyễn Thị Hoa» thành «Nguyễn Thị Hòa»
    .mend = Sửa chữ thì không cần làm gì; nếu là người khác thì --renumber.
about-number-free = Có số để trống
    .means = Người giữ số ấy không còn trong danh sách; số không chuyển cho người khác.
    .bad = xóa một hàng sau khi giấy khen đã làm
    .mend = Không cần làm gì; muốn dồn số thì --renumber và in lại giấy.
about-list-reordered = Danh sách xếp khác thứ tự số
    .means = Danh sách đổi thứ tự sau khi đã cấp số; văn bản vẫn xếp theo số.
    .bad = sắp bảng tính theo vần rồi chạy lại
    .mend = Không cần làm gì; muốn xếp theo danh sách thì --renumber và in lại giấy.
about-renumbered = Đã đánh số lại
    .means = --renumber đã cấp lại số theo thứ tự danh sách.
    .bad = vanthu build --renumber
    .mend = Thu hồi, in lại những giấy mang số cũ.
about-output-busy = Thư mục kết quả đang có lần chạy khác ghi
    .means = Hai lần chạy không ghi chung một thư mục, để số không cấp trùng.
    .bad = mở hai cửa sổ cùng chạy vanthu build
    .mend = Đợi lần kia xong, hoặc ghi ra thư mục khác bằng -o.
about-register-aside = Sổ khen thưởng đã có người sửa
    .means = Bản sửa tay được giữ dưới tên khác; sổ mới ghi vào chỗ cũ.
    .bad = thêm cột ghi chú vào so-khen-thuong.xlsx rồi chạy lại
    .mend = Chép ghi chú cần giữ sang sổ mới.
about-output-taken = Thư mục kết quả của hội nghị khác
    .means = Thư mục này giữ văn bản và số đã cấp của một hội nghị khác; ghi đè thì mất các số ấy.
    .bad = vanthu build hoi-nghi-2026 -o ket-qua-2025
    .mend = Ghi ra thư mục khác bằng -o.
about-output-changed = Tệp thừa đã bị sửa tay
    .means = Tệp này không còn thuộc kết quả nhưng đã có người sửa, nên chương trình không xóa.
    .bad = sửa giay-moi.pdf rồi tắt văn bản giay-moi
    .mend = Xem lại, tự xóa hoặc cất đi.
about-output-outdated = Tệp cũ nằm cạnh tệp mới
    .means = Danh sách đã đổi mà lần chạy này (--only, print) không làm lại mọi tệp; các tệp được nêu còn theo danh sách cũ.
    .bad = sửa danh sách rồi vanthu build --only quyet-dinh
    .mend = Chạy vanthu build đủ trước khi in, gửi.
about-position-beyond = Dòng chữ nằm ngoài tờ giấy
    .means = x, y của một dòng ở [certificates.*.positions] là số mm tính từ góc trên bên trái; số này ra ngoài tờ giấy nên dòng sẽ không in ra.
    .mend = Ghi x, y nằm trong khổ giấy.
about-frame-beyond = Khung lớn hơn tờ giấy
    .means = Khung của giấy khen phải nằm trong tờ giấy.
    .mend = Sửa frame nhỏ lại, hoặc paper lớn lên.

# --- Khen thưởng ---

about-award-elsewhere = Khen thưởng vừa của nơi khác, vừa của cơ quan này
    .means = by và counts nói rằng cấp khác quyết định, recipients nói rằng cơ quan này quyết định.
    .mend = Giữ by và counts, hoặc giữ recipients (list).
about-award-kind = Hình thức không dành cho đối tượng này
    .means = Luật Thi đua, khen thưởng định mỗi danh hiệu cho cá nhân, tập thể hay hộ gia đình.
    .mend = Sửa đối tượng, hoặc chuyển sang hình thức hợp với đối tượng.
about-direct-kind = Người trực tiếp lao động phải là cá nhân
    .means = direct = true chỉ có nghĩa với một người.
    .mend = Bỏ direct, hoặc sửa kind.
about-decision-differs = Số, ngày quyết định không thống nhất
    .means = Một tệp làm một quyết định khen thưởng; số hoặc ngày của nó ghi ở hai nơi khác nhau.
    .mend = Ghi giống nhau, hoặc chỉ ghi một nơi.
about-bonus-unknown = Chưa tính được tiền thưởng
    .means = Không biết mức lương cơ sở hoặc mức thưởng áp dụng vào ngày quyết định.
    .mend = Ghi rates, base_salary theo quy định, hoặc số tiền cho từng người.
about-bonus-unverified = Tiền thưởng tính bằng con số chưa đối chiếu
    .means = Bảng mức thưởng có sẵn trong chương trình ghi theo trí nhớ, chưa đối chiếu với văn bản gốc.
    .mend = Đối chiếu rồi ghi rates và [bonus] base_salary, round_to vào tệp.
about-bonus-idle = bonus hoặc rates không có tác dụng
    .means = rates chỉ dùng khi có bonus = true, và tiền thưởng chỉ tính cho khen thưởng của cơ quan này.
    .mend = Thêm bonus = true, hoặc xóa khóa thừa.
about-recipient-twice = Một tên hai lần trong một hình thức
    .means = Có thể là một người ghi hai lần, hoặc hai người trùng tên.
    .mend = Xóa bớt, hoặc ghi chức vụ, đơn vị khác nhau.
about-recipient-in-two-forms = Một tên trong hai hình thức
    .means = Người này được khen cả hai hình thức trong cùng quyết định; có khi đúng, có khi nhầm.
    .mend = Xem lại; nếu là hai người trùng tên thì ghi chức vụ, đơn vị khác nhau.

# --- Danh sách khen thưởng ---

about-list-and-recipients = Danh sách ghi hai cách
    .means = list (bảng tính) không đi cùng recipients, by, counts.
    .mend = Giữ một cách.
about-list-absent = Khóa của bảng tính mà không có bảng tính
    .means = sheet, hidden, columns nói về tệp của list; không có list thì chúng vô nghĩa.
    .mend = Thêm list = "...", hoặc xóa khóa này.
about-list-missing = Không có tệp danh sách
    .means = Tệp của list không có ở đường dẫn tính từ thư mục của hoi-nghi.toml.
    .mend = Chép tệp vào thư mục ấy, hoặc sửa tên.
about-list-unreadable = Không đọc được danh sách
    .means = Tệp hỏng, đặt mật khẩu, không phải bảng tính, hoặc quá lớn; thông báo nói rõ điều nào.
    .bad = đổi tên danh-sach.docx thành danh-sach.xlsx
    .mend = Mở bằng Excel hoặc LibreOffice, bỏ mật khẩu nếu có, rồi lưu lại thành .xlsx.
about-list-no-headings = Không tìm thấy hàng tiêu đề
    .means = Không trang tính nào có hàng mang ít nhất hai tiêu đề quen thuộc như «Họ và tên», «Đơn vị».
    .bad = bảng tính chỉ có tên người, không có hàng tiêu đề
    .mend = Thêm hàng tiêu đề, hoặc ghi tên cột vào [awards.columns].
about-list-sheet-unknown = Không có trang tính này
    .means = sheet nêu một trang mà tệp không có.
    .mend = Sửa theo gợi ý; tên ghi đúng như ở thẻ dưới cùng của Excel.
about-list-several-sheets = Nhiều trang tính là danh sách
    .means = Không ghi sheet thì trang đầu tiên có tiêu đề được đọc; trang kia bị bỏ qua.
    .bad = một tệp có trang «Danh sách» và trang «Bản cũ»
    .mend = Ghi sheet = "..." cho trang cần đọc.
about-list-hidden-sheet = Danh sách nằm ở trang tính bị ẩn
    .means = Trang bị ẩn không được đọc khi không ai nêu tên nó.
    .bad = trang «Danh sách» bị ẩn, các trang còn lại không có tiêu đề
    .mend = Bỏ ẩn, hoặc ghi sheet = "...".
about-list-heading-twice = Hai cột cùng một nội dung
    .means = Không biết cột nào là cột cần đọc.
    .mend = Xóa hoặc đổi tên một cột, hoặc chọn cột ở [awards.columns].
about-list-money-unit = Tiền ghi theo nghìn hoặc triệu đồng
    .means = Tiêu đề, hoặc dòng phía trên, nói số tiền tính theo nghìn, triệu đồng; đọc là đồng thì giấy tờ sẽ ghi thiếu nghìn lần.
    .bad = Tiền thưởng (nghìn đồng): 710
    .mend = Ghi số tiền bằng đồng, và sửa đơn vị trong tiêu đề.
about-list-column-unknown = Không có cột này
    .means = [awards.columns] nêu một tiêu đề hoặc chữ cái mà bảng không có.
    .mend = Ghi đúng tiêu đề, hoặc chữ cái của cột.
about-list-name-column = Không có cột tên
    .means = Bảng có tiêu đề nhưng không cột nào là tên người, tên tập thể.
    .mend = Đặt tiêu đề «Họ và tên», hoặc ghi [awards.columns] name = "B".
about-list-hidden-column = Cột bị ẩn vẫn được đọc
    .means = Nội dung của cột ẩn sẽ vào văn bản mà người soát bảng không nhìn thấy.
    .mend = Bỏ ẩn để xem lại, hoặc xóa cột.
about-list-empty = Danh sách không có ai
    .means = Dưới hàng tiêu đề không có hàng nào.
    .mend = Chọn đúng tệp, đúng trang tính.
about-list-hidden = Hàng bị ẩn hoặc bị lọc
    .means = Không biết người ở hàng ẩn có được khen hay không.
    .mend = Bỏ lọc, bỏ ẩn rồi lưu; hoặc ghi hidden = "skip" hay "include" vào [[awards]].
about-list-name = Hàng không có tên
    .means = Hàng có nội dung của một người được khen nhưng ô tên trống hoặc không có chữ.
    .mend = Điền tên, hoặc xóa hàng.
about-list-behind-total = Hàng đứng sau hàng tổng cộng
    .means = Sau hàng tổng cộng thường là ghi chú; hàng này lại giống một người được khen.
    .mend = Đưa lên trên hàng tổng cộng hoặc đánh số; không phải thì xóa.
about-list-name-merged = Tên gộp cho hai hàng
    .means = Ô tên gộp chung nhưng hàng dưới có nội dung riêng, nên không biết đó có phải người khác.
    .mend = Bỏ gộp và ghi tên từng hàng, hoặc dồn nội dung lên hàng đầu.
about-list-name-case = Tên viết hoa chưa đúng
    .means = Tên in trên giấy khen đúng như trong bảng; chương trình không tự đoán chữ hoa.
    .mend = Viết như trên giấy tờ của người đó.
about-list-kind = Không phải đối tượng khen thưởng
    .means = Cột «Đối tượng» nhận: tập thể, cá nhân, hộ gia đình.
    .mend = Viết lại theo gợi ý.
about-list-kind-open = Chưa rõ là tập thể hay cá nhân
    .means = Tên không nói lên đối tượng, bảng không có cột «Đối tượng» và không chia nhóm.
    .mend = Thêm cột «Đối tượng», hoặc các hàng «I. TẬP THỂ», «II. CÁ NHÂN».
about-list-form = Không phải hình thức khen thưởng
    .means = Cột hình thức ghi một hình thức, danh hiệu mà chương trình không biết.
    .mend = Viết lại theo gợi ý, hoặc xóa khỏi bảng phần do cấp khác khen.
about-list-form-open = Hàng để trống hình thức
    .means = Bảng dùng cho nhiều hình thức nên mỗi hàng phải nói rõ.
    .mend = Điền cột hình thức.
about-list-form-unclaimed = Hình thức không thuộc [[awards]] nào
    .means = Bảng có hàng của một hình thức mà tệp hội nghị không khai.
    .mend = Thêm [[awards]] cho hình thức ấy với cùng list.
about-list-form-absent = Không hàng nào thuộc hình thức
    .means = [[awards]] khai một hình thức mà bảng không có hàng nào.
    .mend = Xóa [[awards]] ấy, hoặc sửa cột hình thức.
about-list-amount = Không phải số tiền
    .means = Ô tiền phải là số đồng, không âm, không lẻ, không kèm chữ.
    .mend = Ghi bằng chữ số, ví dụ 447.000; không có thì để trống.
about-list-direct = Chưa rõ có trực tiếp lao động không
    .means = Cột này nhận «x» hoặc để trống.
    .mend = Ghi «x», hoặc xóa.
about-list-formula = Công thức báo lỗi
    .means = Ô chứa công thức mà Excel không tính được (#N/A, #REF!, ...), hoặc tệp do chương trình khác tạo ra và công thức chưa được tính.
    .mend = Sửa công thức rồi lưu bằng Excel hoặc LibreOffice, hoặc gõ thẳng nội dung.
about-list-count = Số người ghi khác số đếm được
    .means = Hàng nhóm hoặc hàng tổng cộng ghi một số khác số hàng thật.
    .mend = Sửa con số, hoặc tìm hàng thừa, thiếu, sai nhóm.
about-list-sum = Tổng tiền ghi khác tổng tính được
    .means = Cộng các hàng không ra số ở hàng tổng.
    .mend = Sửa số tiền, hoặc tìm hàng thừa, thiếu.
about-list-legacy = Chữ theo bảng mã cũ đã được chuyển
    .means = Ô viết bằng TCVN3 hoặc VNI đã được đọc thành Unicode; có thể sai ở chữ in hoa.
    .mend = Xem lại tên người; tốt nhất là chuyển cả tệp sang Unicode.
about-list-legacy-unclear = Không rõ bảng mã
    .means = Chữ trong ô không phải Unicode mà cũng không đọc được theo TCVN3, VNI.
    .mend = Gõ lại ô này.

# --- Văn bản nào làm được ---

about-document-lacks = Văn bản được yêu cầu còn thiếu dữ liệu
    .means = Tệp có bảng [documents.ID], tức là cần văn bản ấy, nhưng thiếu điều không thể thiếu.
    .mend = Thêm điều được nêu, hoặc ghi enabled = false (hay xóa bảng) nếu không cần văn bản ấy.
about-document-skipped = Văn bản không được làm vì thiếu dữ liệu
    .means = Văn bản chưa ai yêu cầu và chưa đủ dữ liệu nên bỏ qua; không phải lỗi.
    .bad = tệp không có [[attendees]] thì không có giấy mời
    .mend = Cần văn bản ấy thì thêm điều được nêu.
about-no-document = Chưa đủ để làm văn bản nào
    .means = Tệp đọc được nhưng không văn bản nào có đủ dữ liệu, hoặc tất cả đã tắt.
    .bad = tệp chỉ có [agency] và [conference]
    .mend = Thêm [[outcomes]], [[directives]] hoặc [[awards]].
about-unknown-document = Không có loại văn bản này
    .means = ID trong [documents.ID], make, skip hoặc --only không phải loại văn bản có sẵn hay của gói.
    .mend = Viết lại theo gợi ý; loại của gói thì khai name ở pack.toml.
about-document-absent = Hội nghị này không có văn bản được gọi
    .means = --only hoặc lệnh source nêu văn bản không được làm ở hội nghị này.
    .bad = vanthu build --only giay-moi khi chưa có [[attendees]]
    .mend = «vanthu check» cho biết còn thiếu gì; bỏ enabled = false nếu có.
about-signer-unknown = Chưa biết ai ký
    .means = Văn bản không có signer, và hội nghị không có chair để suy ra.
    .mend = Ghi signer ở văn bản, hoặc chair ở [conference].
about-authority-unknown = Chưa biết quyền hạn của người ký
    .means = Từ chức vụ ghi ở titles không suy ra được «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH», ...
    .mend = Ghi chức vụ chính quyền lên đầu titles, hoặc authority = "..." ở văn bản.
about-signer-vacant = Chức danh chưa có người ký
    .means = Mã này là một chức danh ở [signers] mà chưa có tên người giữ, hoặc người giữ đang vắng và chưa có ai ký thay.
    .mend = Ghi name cho chức danh, signs-for cho người ký thay, hoặc mã người khác.

# --- Gói mẫu ---

about-pack-missing = Không tìm thấy gói mẫu
    .means = Tên gói được tìm ở packs/TÊN cạnh tệp hội nghị và các thư mục cha, rồi trong gói có sẵn; có dấu / là đường dẫn.
    .mend = Sửa tên theo gợi ý, đặt gói vào packs, hoặc tạo bằng «vanthu pack new».
about-pack-cycle = Gói kế thừa vòng quanh
    .means = Đi theo extends thì trở lại chính gói ban đầu.
    .mend = Sửa extends để cuối cùng là "nd30".
about-pack-key = Khóa của hội nghị đặt trong gói
    .means = Số, ngày, ... thay đổi theo từng hội nghị nên không thuộc pack.toml.
    .mend = Chuyển dòng ấy sang hoi-nghi.toml.
about-make-and-skip = make và skip cùng lúc
    .means = make kể những văn bản được làm, skip kể những văn bản không làm; có cả hai thì không rõ.
    .mend = Giữ một khóa.
about-kind-id = Mã loại văn bản không dùng được
    .means = Mã là tên tệp và khóa: chỉ chữ thường không dấu, chữ số, gạch nối, và không trùng tệp của chương trình.
    .mend = Viết lại theo gợi ý; tên đầy đủ ghi ở name.
about-kind-fixed = Loại văn bản có sẵn không đổi được
    .means = Tên loại và chữ viết tắt theo Phụ lục III Nghị định 30/2020/NĐ-CP.
    .mend = Bỏ dòng này, hoặc đặt mã khác để có loại riêng.
about-kind-template = Loại văn bản chưa có mẫu
    .means = Gói khai một loại văn bản riêng mà không gói nào có tệp mẫu của nó.
    .mend = Thêm tệp templates/MÃ.typ.j2 bắt đầu bằng extends "_van-ban.typ.j2".
about-pack-large = Gói mẫu quá lớn
    .means = Mọi lớp của một gói có nhiều nhất 5.000 tệp, cộng lại 96 MB: những gì văn bản dùng đều nằm trong bộ nhớ.
    .bad = mười hai phông chữ 60 MB trong thư mục fonts
    .mend = Bỏ bớt ảnh, phông chữ không dùng.
about-bundle-left = Tệp không đưa được vào tệp gói
    .means = Tệp của gói có tên không phải chữ Unicode, hoặc là liên kết không dẫn tới tệp nào của gói; bỏ sót thì nơi nhận thiếu tệp.
    .bad = assets/a.png là liên kết tới chính nó
    .mend = Đặt lại tên, hoặc thay liên kết bằng chính tệp.
about-bundle-broken = Không dùng được tệp gói
    .means = Tệp .zip không do pack bundle làm ra, bị sửa, bị cắt, hoặc dùng cách ghi mới hơn.
    .bad = mở tệp gói, sửa một mẫu rồi nén lại
    .mend = Đóng gói lại: vanthu pack bundle THƯ-MỤC.
about-pack-taken = Không tạo được gói ở đây
    .means = pack new chỉ ghi vào thư mục mới hoặc trống, mang tên dùng được.
    .bad = vanthu pack new packs/xa-phuoc-hiep lần thứ hai
    .mend = Chọn thư mục chưa có.
about-pack-file-unused = Tệp của gói không ai gọi đến
    .means = Tên tệp gõ sai thì gói vẫn chạy, nhưng phần ấy không có tác dụng.
    .bad = templates/bao-co.typ.j2
    .mend = Sửa tên tệp, hoặc bỏ tệp.
about-block-gone = Khối không có ở mẫu bên dưới
    .means = Chữ trong khối ấy không in ở đâu; tên gõ sai, hoặc bản mới đã đổi tên khối.
    .bad = {"{%"} block openning %{"}"} thay cho opening
    .mend = Đổi tên theo gợi ý; docs/khoi.md liệt kê các khối.
about-block-unprinted = Khối bị khối khác che mất
    .means = Một khối lớn hơn của gói thay phần chứa khối này mà không gọi super().
    .bad = gói thay cả khối body và khối opening nằm trong body
    .mend = Gọi super() trong khối lớn, hoặc đưa chữ vào đó.
about-base-changed = Phần bên dưới đã đổi
    .means = Gói thay một phần mà từ khi gói làm, bản bên dưới đã khác.
    .bad = cập nhật Vanthu sau khi gói thay khối opening
    .mend = Xem chỗ đổi, sửa gói nếu cần, rồi vanthu pack check --record.
about-base-other = Gói bên dưới khác với gói được nêu
    .means = base trong pack.toml ghi bản mà gói được làm cho; bản đang nằm bên dưới là bản khác.
    .bad = base = "nd30 0.1.0" sau khi cập nhật Vanthu
    .mend = Xem đã đổi gì bằng vanthu pack check; hợp rồi thì ghi lại base.
about-pack-unrecorded = Chưa ghi gói làm cho bản nào
    .means = Chưa có pack.lock, nên không biết bên dưới có đổi hay không.
    .bad = gói mới làm, chưa chạy pack check --record
    .mend = vanthu pack check --record GÓI.
about-lock-broken = Không đọc được pack.lock
    .means = Tệp do chương trình ghi đã bị sửa, hỏng, hoặc do bản mới hơn ghi.
    .bad = sửa tay pack.lock
    .mend = Lấy lại bản sao, hoặc xóa rồi ghi lại bằng --record.
about-name-lost = Giá trị đặt trong mẫu bị mất
    .means = Mẫu bên dưới đặt lại tên ấy sau khi gói đặt.
    .bad = {"{%"} set subject = "..." %{"}"} ngoài mọi khối
    .mend = Đổi khối in giá trị ấy, hoặc dùng tên khác.
about-file-outside = Tệp nằm ngoài thư mục được phép
    .means = Gói chỉ đọc trong thư mục của gói, hội nghị chỉ đọc trong thư mục của hội nghị; liên kết dẫn ra ngoài cũng không được.
    .bad = list = "../danh-sach.xlsx"
    .mend = Chép tệp vào trong.

# --- Mẫu ---

about-template-syntax = Mẫu viết sai cú pháp
    .means = MiniJinja không đọc được tệp mẫu từ chỗ này.
    .mend = Xem các cặp ngoặc và thẻ đóng (endif, endfor, endblock) ở ngay trước chỗ ấy.
about-template-undefined = Mẫu dùng tên không có
    .means = Biến, bộ lọc hoặc hàm gõ sai tên, hoặc dữ liệu ấy vắng ở hội nghị này.
    .mend = Sửa tên; dữ liệu có thể vắng thì hỏi trước bằng if.
about-template-missing = Không có mẫu được gọi
    .means = extends, include hoặc import nêu tệp mà không gói nào có; "base:" chỉ tìm ở các gói bên dưới.
    .mend = Sửa tên tệp.
about-device-name = Tên mà Windows không cho đặt
    .means = CON, NUL, AUX, PRN, COM1 đến COM9, LPT1 đến LPT9 là tên thiết bị, có đuôi cũng vậy; tên kết thúc bằng dấu chấm hay dấu cách bị Windows đọc thành tên khác. Máy nào cũng từ chối như nhau.
    .bad = list = "con.xlsx"
    .mend = Đổi tên tệp và chỗ ghi tên.
about-template-long = Mẫu có chỗ dài quá mức đọc được
    .means = Một thẻ của mẫu có nhiều nhất 4.000 từ và dấu, một mẫu nhiều nhất 1.000 nhánh elif.
    .bad = {"{{"} 1 + 1 + 1 + ... {"}}"} một trăm nghìn lần
    .mend = Chia nhỏ bằng set, hoặc dùng vòng lặp.
about-template-endless = Mẫu không dừng
    .means = Mẫu gọi chính mình, hoặc vòng lặp quá dài.
    .mend = Mẫu thay mẫu cùng tên phải kế thừa "base:TÊN".
about-beyond-limit = Quá giờ hoặc quá bộ nhớ
    .means = Việc đọc hoặc một văn bản làm quá lâu hay cần quá nhiều bộ nhớ; thường do vòng lặp ở mẫu, hàm của gói, hoặc danh sách, phông chữ quá lớn.
    .bad = #while true {"{}"} trong lib của gói
    .mend = Sửa gói; văn bản thật sự lớn thì tăng --time-limit, --memory-limit.
about-template-fault = Mẫu có lỗi khi chạy
    .means = Phép tính, bộ lọc hay lời gọi trong mẫu không làm được với giá trị này.
    .mend = Sửa chỗ được gạch chân.
about-template-place = Giá trị đặt sai chỗ trong mẫu
    .means = Giá trị in ra được giữ nguyên từng chữ; trong dấu nháy, công thức, nhãn hay tên thì không giữ được.
    .mend = In giữa văn bản, hoặc truyền cho hàm; ghép chữ bằng ~ bên trong ngoặc.
about-template-printed = Chữ đã in không lọc được nữa
    .means = Kết quả của macro hay khối set là chữ đã in, không còn biết đến từ đâu.
    .mend = Lọc giá trị trước khi in.

# --- Typst và trang đã dàn ---

about-typst-fault = Typst không dựng được
    .means = Mẫu, hàm hoặc giá trị ở đây làm Typst báo lỗi; chuỗi gọi được chỉ ở dưới.
    .mend = Sửa chỗ đầu tiên được gạch chân.
about-typst-file-missing = Mẫu gọi tệp không có
    .means = Mẫu đọc được /lib, /assets của gói và /hoi-nghi, không nơi nào khác.
    .mend = Sửa đường dẫn, hoặc thêm tệp vào gói.
about-typst-package = Mẫu gọi gói Typst từ mạng
    .means = Vanthu không bao giờ dùng mạng.
    .mend = Chép mã cần dùng vào lib của gói.
about-typst-unsettled = Trang không ổn định
    .means = Một hàm Typst đổi kết quả mỗi lần dàn lại trang.
    .mend = Sửa hàm phụ thuộc vào vị trí của chính nó.
about-typst-warning = Typst cảnh báo
    .means = Typst dựng được nhưng chỗ này có lẽ không như ý.
    .mend = Sửa gói theo lời nhắc.
about-font-missing = Không có phông chữ
    .means = Chỉ phông kèm chương trình, phông của gói và --font-path được dùng, không dùng phông của máy.
    .mend = Dùng "Liberation Serif", thêm phông vào fonts của gói, hoặc --font-path.
about-font-letters = Phông thiếu chữ tiếng Việt
    .means = Phông ghi ở [style] không có đủ chữ có dấu, nên một dòng sẽ lẫn hai phông.
    .mend = Chọn phông Unicode có đủ chữ tiếng Việt.
about-font-unreadable = Tệp không phải phông chữ
    .means = Tệp trong thư mục phông hỏng, hoặc là loại không dùng được (.woff).
    .bad = fonts/utm-avo.ttf tải về dở dang
    .mend = Thay bằng tệp .ttf, .otf nguyên vẹn, hoặc bỏ tệp ấy.
about-glyph-missing = Phông không có ký tự này
    .means = Ký tự sẽ in thành ô trống, nên văn bản không được làm.
    .mend = Xóa, hoặc thay bằng chữ quốc ngữ.
about-pdf-refused = Không xuất được PDF đúng chuẩn
    .means = Chuẩn PDF/A, PDF/UA không cho điều mà mẫu làm ở đây.
    .mend = Sửa mẫu, hoặc chọn chuẩn khác bằng --pdf-standard.

# --- Ghi tệp ---

about-output-failed = Không ghi được tệp
    .means = Tệp đang mở, thiếu quyền, hết chỗ, hoặc thư mục và tệp nằm ở chỗ của nhau.
    .bad = bao-cao.pdf đang mở trong chương trình đọc PDF
    .mend = Đóng tệp, kiểm tra quyền và chỗ trống, hoặc ghi sang nơi khác bằng -o.
about-output-clash = Hai kết quả ghi vào một chỗ
    .means = Hai hội nghị của một lần chạy ghi chung tệp.
    .bad = vanthu build 2025 2026 -o ket-qua
    .mend = Chạy riêng với -o khác nhau, hoặc bỏ -o.
about-output-occupied = Thư mục đã có tệp
    .means = --eject chỉ ghi vào thư mục mới hoặc trống, để không mất gì.
    .bad = vanthu source bao-cao --eject ket-qua
    .mend = Chọn thư mục mới.

# --- Đối chiếu ---

about-manifest-missing = Không có sổ kết quả
    .means = Thư mục không có manifest.json nên không có gì để đối chiếu.
    .bad = vanthu verify thư-mục-khác
    .mend = Chỉ tới thư mục kết quả của vanthu build.
about-manifest-lost = Sổ kết quả đã mất
    .means = Có giấy khen mà không có manifest.json: các số đã cấp không còn được biết.
    .bad = xóa ket-qua/manifest.json
    .mend = Lấy lại bản sao lưu trước khi in.
about-manifest-edited = Sổ kết quả bị sửa tay
    .means = Nội dung manifest.json không khớp tổng kiểm tra của chính nó.
    .bad = sửa một số trong manifest.json
    .mend = Lấy lại bản sao lưu, hoặc so với sổ khen thưởng rồi vanthu build.
about-manifest-unreadable = Không đọc được sổ kết quả
    .means = manifest.json hỏng, hoặc do bản khác của chương trình ghi.
    .bad = manifest.json bị cắt giữa chừng
    .mend = Lấy lại bản sao lưu của thư mục kết quả.
about-code-misread = Mã giấy khen đọc sai
    .means = Mã phải có bảy phần cách nhau bằng dấu *, bắt đầu bằng VT1.
    .bad = vanthu verify "VT1*UBND*312"
    .mend = Quét lại, hoặc gõ lại cả mã trong dấu nháy.
about-code-unknown = Không có quyết định mà mã nêu
    .means = Thư mục kết quả này không có quyết định mang số, ngày ấy.
    .bad = đối chiếu giấy năm 2024 với thư mục năm 2025
    .mend = Chỉ đúng thư mục bằng --in.
about-code-number = Không có số sổ vàng này
    .means = Quyết định có, nhưng không có số ấy.
    .bad = số 90 trong quyết định có 80 người
    .mend = Quét lại; mã đúng như trên giấy thì giấy ấy không được cấp.
about-code-differs = Mã không khớp với sổ
    .means = Tên, hình thức hay chữ nào đó trong mã khác với sổ.
    .bad = sửa một chữ của mã
    .mend = Quét lại rồi so giấy với sổ.
about-code-withdrawn = Số đã rút khỏi danh sách
    .means = Người này từng có trong danh sách, nay không còn.
    .bad = đối chiếu giấy của người đã bị rút tên
    .mend = Hỏi nơi cấp.
about-file-changed = Tệp đã bị thay đổi
    .means = Nội dung tệp không còn như khi chương trình làm ra.
    .bad = sửa bao-cao.pdf bằng chương trình khác
    .mend = Chạy lại vanthu build, hoặc lấy bản sao lưu.
about-file-missing = Thiếu tệp
    .means = Sổ kết quả có tệp này mà thư mục không có.
    .bad = xóa nhầm giay-khen/017-….pdf
    .mend = Chạy lại vanthu build, hoặc lấy bản sao lưu.
about-file-unknown = Tệp không do chương trình làm
    .means = Thư mục kết quả có tệp mà sổ không có.
    .bad = chép thêm quyet-dinh-cu.pdf vào ket-qua
    .mend = Cất đi chỗ khác, kẻo in hoặc gửi nhầm.

# --- Dòng lệnh ---

about-unknown-rule = Không có mã này
    .means = Mã đưa cho «vanthu rules» không phải mã nào.
    .bad = vanthu rules margin-tpo
    .mend = Viết lại theo gợi ý; «vanthu rules --all» in tất cả.
about-usage = Lời gọi viết sai
    .means = Lệnh, lựa chọn hoặc giá trị không có.
    .bad = vanthu biuld
    .mend = Xem «vanthu --help», hoặc thêm --help sau lệnh.
about-internal = Lỗi của chính chương trình
    .means = Chương trình gặp điều không được phép xảy ra; dữ liệu của bạn không có lỗi.
    .bad = không đoán trước được
    .mend = Gửi dòng thông báo cho người làm Vanthu.

# --- Tệp nguồn đi theo văn bản ---

about-attach-nothing = Không có báo cáo để mang theo tệp nguồn
    .means = Đã ghi --attach-sources nhưng lần chạy này không làm bao-cao, hoặc nội dung chưa đủ để có báo cáo.
    .bad = vanthu build --attach-sources --only quyet-dinh
    .mend = Ghi thêm bao-cao ở --only, hoặc ghi attach_sources = true ở bảng của văn bản cần mang theo.
about-attach-standard = Chuẩn PDF không cho mang theo tệp
    .means = Chỉ PDF/A-3 được mang theo tệp loại bất kỳ; chuẩn đã chọn thì không.
    .bad = vanthu build --attach-sources --pdf-standard a-2b
    .mend = Chọn a-3b hoặc a-3a,ua-1, hoặc bỏ --pdf-standard.
about-attach-name = Tên tệp nguồn không đính kèm được
    .means = Tên có ký tự lạ, quá dài, hoặc có hệ thống không đặt được tên ấy: lấy ra ở máy khác sẽ hỏng.
    .bad = list = "khen thưởng: bản 2.xlsx" (tên có dấu hai chấm)
    .mend = Đặt lại tên tệp bằng chữ, số, dấu gạch nối, rồi sửa tên trong tệp hội nghị.
about-attach-large = Tệp nguồn quá nặng để đính kèm
    .means = Tổng tệp hội nghị, danh sách, hình và gói mẫu vượt mức mà một báo cáo được mang theo.
    .bad = gói mẫu có ảnh quét phôi 80 MB
    .mend = Giảm cỡ hình, hoặc lưu tệp nguồn cạnh báo cáo thay vì đính kèm.
about-attach-pictures = PDF mang theo hình chữ ký, con dấu
    .means = Ai có tệp PDF này đều lấy ra được các hình ấy.
    .bad = [documents.bao-cao] có signature = "chu-ky.png" và attach_sources = true
    .mend = Chỉ gửi cho nơi được giữ hình; gửi nơi khác thì dựng không có --attach-sources.
about-pdf-unread = Không đọc được tệp đính kèm của PDF
    .means = Tệp không phải PDF, bị hỏng, bị khóa, hoặc mang theo quá nhiều.
    .bad = vanthu extract bao-cao.docx
    .mend = Xin lại đúng tệp PDF mà vanthu build đã làm ra.
about-attached-nothing = PDF không có tệp đính kèm
    .means = PDF này được dựng không có tệp nguồn đi theo.
    .bad = vanthu extract thong-bao.pdf
    .mend = Hỏi nơi làm văn bản để xin tệp hội nghị và danh sách.
about-attached-name = Tên tệp đính kèm không an toàn
    .means = Tên dẫn ra ngoài thư mục, có ký tự ẩn, hoặc là loại tệp mà Vanthu không đính kèm; chưa ghi gì ra đĩa.
    .bad = PDF có tệp đính kèm tên ../../.bashrc
    .mend = Không dùng PDF ấy; xin lại từ nơi ban hành.
about-attached-twice = Hai tệp đính kèm cùng một tên
    .means = Tệp này sẽ đè lên tệp kia, nên chưa ghi gì ra đĩa.
    .bad = PDF có cả hoi-nghi.toml và HOI-NGHI.toml
    .mend = Xin lại PDF từ nơi ban hành.
about-attached-missing = PDF thiếu tệp đính kèm
    .means = Bảng kê trong PDF có tên tệp nhưng tệp ấy không còn trong PDF.
    .bad = PDF đã qua phần mềm giảm dung lượng, mất khen-thuong.xlsx
    .mend = Xin lại PDF đúng như khi ban hành.
about-attached-differs = Tệp đính kèm khác bảng kê
    .means = Nội dung tệp trong PDF không khớp tổng kiểm tra: có người đã thay tệp.
    .bad = khen-thuong.xlsx trong PDF bị thay bằng bản khác
    .mend = Xin lại PDF từ nơi ban hành.
about-attached-stranger = PDF có tệp đính kèm khác
    .means = Tệp không có trong bảng kê nên không phải tệp nguồn; được để nguyên trong PDF.
    .bad = ai đó đính kèm thêm ghi-chu.docx vào báo cáo
    .mend = Cần thì xem bằng phần mềm đọc PDF.
about-attached-unlisted = PDF không có bảng kê tệp nguồn
    .means = Không biết các tệp có đủ và còn nguyên hay không.
    .bad = PDF do phần mềm khác đính kèm tệp
    .mend = Dùng bản Vanthu mới nhất; nếu PDF không phải của Vanthu thì xem kỹ tệp trước khi dùng.
about-attached-fonts = Thiếu phông chữ đã dùng
    .means = Phông chỉ ra bằng --font-path không đi theo PDF; thiếu chúng thì không dựng lại đúng tệp cũ.
    .bad = báo cáo dựng với --font-path phong-co-quan
    .mend = Đặt đúng các tệp phông vào một thư mục rồi chỉ ra bằng --font-path.
about-attached-program = PDF do phiên bản khác làm ra
    .means = Phiên bản khác có thể dàn trang khác, nên tệp dựng lại có thể không giống từng byte.
    .bad = báo cáo do vanthu 0.1.0 làm, nay mở bằng bản sau
    .mend = Cần đúng tệp cũ thì dùng đúng phiên bản ấy.
about-extract-occupied = Nơi lấy tệp ra đã có tệp khác
    .means = Chương trình không ghi đè lên tệp của bạn; chưa ghi gì.
    .bad = vanthu extract bao-cao.pdf -o . ở thư mục đã có hoi-nghi.toml khác
    .mend = Chọn thư mục mới bằng -o.
about-rebuild-sources = Không thấy tệp nguồn để làm lại
    .means = Muốn chứng minh thì phải có tệp hội nghị đã dùng để làm các tệp này.
    .bad = vanthu verify ban-luu khi hoi-nghi.toml ở chỗ khác
    .mend = Chỉ ra tệp hội nghị bằng --from, hoặc lấy từ báo cáo bằng vanthu extract.
about-rebuild-program = Tệp do phiên bản khác làm ra
    .means = Phiên bản khác có thể cho byte khác, nên không so.
    .bad = thư mục làm từ năm trước bằng bản cũ
    .mend = Dùng đúng phiên bản đã ghi, hoặc chỉ so với manifest.json bằng --files-only.
about-rebuild-option = Cần chỉ lại lựa chọn đã dùng
    .means = Tệp được làm với --pack hoặc --font-path; thư mục ấy không ghi trong manifest.json.
    .bad = vanthu build --pack ../goi-chung rồi vanthu verify ket-qua
    .mend = Thêm đúng --pack hoặc --font-path vào lệnh verify.
about-rebuild-unknown = Không rõ tệp được làm thế nào
    .means = manifest.json do phiên bản trước ghi, chưa có điều cần để làm lại.
    .bad = thư mục ket-qua của bản cũ
    .mend = Chạy vanthu build một lần.
about-rebuild-fault = Tệp nguồn nay có lỗi
    .means = Không đọc trọn được tệp nguồn nên không làm lại để so được.
    .bad = hoi-nghi.toml đang sửa dở
    .mend = Chạy vanthu check, sửa lỗi rồi đối chiếu lại.
about-rebuild-changed = Tệp khác với điều tệp nguồn cho ra
    .means = Tệp nguồn, danh sách hoặc gói mẫu đã đổi sau khi làm tệp.
    .bad = sửa một tên trong khen-thuong.xlsx sau khi đã in
    .mend = Sửa đúng thì chạy vanthu build; không thì lấy lại tệp nguồn cũ.
about-rebuild-differs = Cùng nguồn, cùng chương trình mà khác
    .means = Điều này không được xảy ra: là lỗi của Vanthu.
    .bad = làm lại bao-cao.pdf từ tệp nguồn không đổi mà byte khác
    .mend = Xin báo cho nơi làm ra Vanthu.
about-source-changed = Tệp nguồn đã đổi, tệp làm ra vẫn như cũ
    .means = Thay đổi không ảnh hưởng đến văn bản nào, ví dụ một dòng chú thích.
    .bad = thêm một dòng # vào hoi-nghi.toml sau khi build
    .mend = Không cần làm gì.
