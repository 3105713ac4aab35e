# Lời về các khóa của hoi-nghi.toml và pack.toml, và về các từ được chọn ở đó: trình soạn thảo hiện cạnh khóa, bản kê khóa in ra. Giá trị là tên gọi, `.about` là lời giải thích.

# hoi-nghi.toml

key-conference-file-agency = Cơ quan ban hành
    .about = Cơ quan ban hành các văn bản của hội nghị: tên, ký hiệu, địa danh, địa chỉ. Gói mẫu đã có tên cơ quan thì bỏ được cả bảng; khóa ghi ở đây được dùng thay khóa của gói.
key-conference-file-agenda = Chương trình hội nghị
    .about = Mỗi việc trong chương trình là một bảng `[[agenda]]`, theo thứ tự diễn ra; dùng cho chương trình, kế hoạch và biên bản. Không ghi thì không có văn bản `chuong-trinh`.
key-conference-file-attendees = Thành phần dự hội nghị
    .about = Mỗi người hoặc mỗi nhóm đại biểu là một bảng `[[attendees]]`; người, nhóm nào cũng có một giấy mời, trừ người chủ trì. Không ghi thì không có giấy mời và kế hoạch.
key-conference-file-awards = Khen thưởng
    .about = Mỗi hình thức khen thưởng là một bảng `[[awards]]`: có danh sách người được khen, hoặc chỉ có số lượng khi nơi khác đã quyết định. Không có bảng nào ghi danh sách thì không có quyết định, tờ trình, giấy khen và danh sách ký nhận.
key-conference-file-bonus = Mức tính tiền thưởng
    .about = Mức lương cơ sở và mức làm tròn khi tính tiền thưởng (`bonus = true` ở `[[awards]]`), dùng cho mọi hình thức. Không ghi thì theo bảng của chương trình vào ngày của quyết định.
key-conference-file-certificates = Giấy khen
    .about = Khổ giấy, khung, cách in của giấy từng hình thức khen thưởng, mỗi hình thức một bảng, ví dụ `[certificates.giay-khen]`. Không ghi thì theo gói mẫu, rồi theo mẫu có sẵn: A4 nằm ngang, in đủ mọi phần.
key-conference-file-conference = Hội nghị
    .about = Tên, năm được tổng kết, thời gian, địa điểm, người chủ trì, kinh phí của hội nghị. Bắt buộc có bảng này, ít nhất với `name`, `year` và `date`.
key-conference-file-directives = Nhiệm vụ được giao
    .about = Mỗi nhiệm vụ giao trong kết luận hội nghị là một bảng `[[directives]]`: ai, việc gì, bao giờ xong; dùng cho thông báo kết luận, bảng theo dõi, biên bản và phụ lục của báo cáo. Không ghi thì không có thông báo và bảng theo dõi.
key-conference-file-documents = Từng văn bản
    .about = Những điều ghi riêng cho từng văn bản, mỗi văn bản một bảng theo mã, ví dụ `[documents.bao-cao]`: số, ngày, người ký, nơi nhận. Có bảng là yêu cầu làm văn bản ấy; không có bảng thì văn bản vẫn được làm khi đủ nội dung, trừ khi gói mẫu ghi là không làm.
key-conference-file-format = Phiên bản cách viết tệp
    .about = Phiên bản cách viết của tệp hội nghị, hiện chỉ có `1`; ghi ở đầu tệp, trước mọi bảng. Không ghi thì hiểu là `1`.
key-conference-file-indicators = Chỉ tiêu
    .about = Mỗi chỉ tiêu là một bảng `[[indicators]]`: kế hoạch, thực hiện, năm trước; in thành bảng trong báo cáo và thành biểu kèm công văn. Không ghi thì không có bảng, biểu chỉ tiêu.
key-conference-file-movements = Phong trào thi đua
    .about = Mỗi phong trào thi đua là một bảng `[[movements]]`; báo cáo nêu cả kết quả, công văn chỉ nêu tên. Không ghi thì bỏ phần này.
key-conference-file-outcomes = Kết quả, hạn chế, bài học
    .about = Mỗi kết quả, hạn chế, nguyên nhân hoặc bài học kinh nghiệm là một bảng `[[outcomes]]`; dùng cho báo cáo, riêng kết quả và hạn chế cho cả thông báo kết luận. Không có `[[outcomes]]`, `[[indicators]]` lẫn `[[movements]]` thì không có báo cáo.
key-conference-file-pack = Gói mẫu
    .about = Gói mẫu của cơ quan: tên một gói trong thư mục `packs` ở đây hoặc ở thư mục cha (`xa-phuoc-hiep`), hoặc đường dẫn tương đối có dấu `/` (`../packs/huyen`); ghi ở đầu tệp, trước mọi bảng. Không ghi thì dùng `nd30`, gói sẵn có.
key-conference-file-people = Người được nhắc đến
    .about = Mỗi người được nhắc đến bằng mã (chủ trì, thư ký, người ký, người trình bày) là một bảng `[[people]]`. Ai đang giữ chức danh ghi ở `[signers.MÃ]` thì không cần ghi lại ở đây.
key-conference-file-preparations = Phân công chuẩn bị
    .about = Mỗi việc chuẩn bị hội nghị là một bảng `[[preparations]]`, viết như `[[directives]]`; in thành bảng phân công trong kế hoạch. Không ghi thì kế hoạch chỉ nêu trách nhiệm chung.
key-conference-file-presentations = Tham luận
    .about = Mỗi tham luận là một bảng `[[presentations]]`; nêu trong kế hoạch, thông báo kết luận và biên bản. Không ghi thì các văn bản ấy không kể tham luận nào.
key-conference-file-printers = Máy in giấy khen
    .about = Mức bù độ lệch của từng máy in giấy khen, mỗi máy một bảng theo tên, ví dụ `[printers.tang-2]`; `vanthu calibrate` ghi giúp. Chỉ dùng khi in với `--printer TÊN`; không thì in như máy không lệch.
key-conference-file-signers = Chức danh ký văn bản
    .about = Các chức danh của cơ quan và người đang giữ, mỗi chức danh một bảng theo mã, ví dụ `[signers.chu-tich]`. Thường ghi trong gói mẫu; mã ấy dùng được ở mọi chỗ ghi mã người.
key-conference-file-solutions = Phương hướng, giải pháp
    .about = Mỗi nhiệm vụ, giải pháp của năm sau là một bảng `[[solutions]]`; in ở mục phương hướng của báo cáo. Không có cả `[[solutions]]` lẫn `[[directives]]` thì báo cáo không có mục này.
key-conference-file-style = Màu, khung, kiểu chữ
    .about = Màu, đường diềm, biểu trưng, kiểu chữ của giấy khen, và cỡ chữ nội dung của văn bản. Không ghi thì theo gói mẫu, rồi theo mẫu có sẵn.
key-conference-file-wording = Cách viết của cơ quan
    .about = Những chỗ mỗi cơ quan viết một cách mà đều đúng: đọc số tiền, vị trí dấu thanh, tên Ủy ban nhân dân ở phần chữ ký. Không ghi thì theo gói mẫu, rồi theo cách viết thường dùng.

# [agency], [documents.ID.agency]

key-agency-table-address = Địa chỉ
    .about = Địa chỉ của cơ quan, in ở cuối trang thứ nhất của công văn và giấy mời, ví dụ `Thôn 3, xã Phước Hiệp, thành phố Đà Nẵng`. Không ghi thì không in.
key-agency-table-email = Thư điện tử
    .about = Địa chỉ thư điện tử của cơ quan, in ở cuối trang thứ nhất của công văn và giấy mời. Không ghi thì không in.
key-agency-table-fax = Số fax
    .about = Số fax của cơ quan, in ở cuối trang thứ nhất của công văn và giấy mời; đặt trong dấu nháy. Không ghi thì không in.
key-agency-table-header = Các dòng tên cơ quan
    .about = Tên cơ quan ở đầu trang, mỗi phần tử của danh sách là một dòng, ví dụ `["ỦY BAN NHÂN DÂN", "XÃ PHƯỚC HIỆP"]`. Không ghi thì tên Ủy ban nhân dân được chia thành hai dòng như vậy, tên cơ quan khác được viết hoa cả, không chia.
key-agency-table-level = Cấp hành chính
    .about = Cấp của đơn vị hành chính, dùng để soát theo quy tắc pháp luật và để chọn mức tiền thưởng; nên ghi. Không ghi thì suy ra từ tên Ủy ban nhân dân; cơ quan khác thì coi như chưa rõ cấp.
key-agency-table-name = Tên cơ quan
    .about = Tên đầy đủ của cơ quan ban hành văn bản, không viết tắt “UBND”, ví dụ `Ủy ban nhân dân xã Phước Hiệp`. Bắt buộc có ở đây hoặc ở gói mẫu; thường ghi trong gói mẫu, ghi ở tệp hội nghị thì theo tệp hội nghị.
key-agency-table-phone = Số điện thoại
    .about = Số điện thoại của cơ quan, in ở cuối trang thứ nhất của công văn và giấy mời; đặt trong dấu nháy, ví dụ `"0236 000 0000"`. Không ghi thì không in.
key-agency-table-place = Địa danh
    .about = Địa danh ghi trước ngày, tháng, năm ban hành, ví dụ `Phước Hiệp`. Không ghi thì suy ra từ “Ủy ban nhân dân xã ...”, cơ quan khác ban hành riêng một văn bản thì theo cơ quan của hội nghị; ngoài ra, và khi đơn vị mang tên số (Phường 5), phải ghi.
key-agency-table-short = Tên gọi trong câu
    .about = Tên của cơ quan khi nhắc trong câu, ví dụ `UBND xã Phước Hiệp`. Không ghi thì “Ủy ban nhân dân” được viết tắt thành “UBND”, tên cơ quan khác giữ nguyên.
key-agency-table-superior = Cơ quan chủ quản
    .about = Tên cơ quan chủ quản trực tiếp, in phía trên tên cơ quan ban hành, ví dụ `UBND xã Phước Hiệp`; Ủy ban nhân dân không có dòng này. Không ghi thì không in; gói mẫu đã ghi mà ở đây không có thì viết `""`.
key-agency-table-symbol = Ký hiệu cơ quan
    .about = Chữ viết tắt tên cơ quan trong ký hiệu của văn bản, ví dụ `UBND` trong `BC-UBND`. Không ghi thì của Ủy ban nhân dân là `UBND`; cơ quan khác phải ghi.
key-agency-table-website = Trang thông tin điện tử
    .about = Địa chỉ trang thông tin điện tử của cơ quan, in ở cuối trang thứ nhất của công văn và giấy mời. Không ghi thì không in.

# [[agenda]]

key-agenda-table-by = Người thực hiện
    .about = Người thực hiện việc này: mã người (không có dấu cách), hoặc tên có dấu cách, ví dụ `Đại biểu dự Hội nghị`. Không ghi thì để trống; không việc nào ghi thì chương trình không có cột này.
key-agenda-table-content = Nội dung công việc
    .about = Việc diễn ra vào lúc này, ví dụ `Phát biểu khai mạc Hội nghị`; biên bản dùng lại lời này. Bắt buộc.
key-agenda-table-time = Giờ bắt đầu
    .about = Giờ bắt đầu việc này, không có dấu nháy, ví dụ `08:10:00`. Không ghi thì để trống; không việc nào ghi thì chương trình không có cột giờ.

# [[attendees]]

key-attendee-table-count = Số người của nhóm
    .about = Số người của nhóm ghi ở `group`. Không ghi thì không in số người và không tính tổng số người dự.
key-attendee-table-group = Nhóm đại biểu
    .about = Tên nhóm đại biểu, ví dụ `Bí thư chi bộ, Trưởng thôn các thôn`; cả nhóm có chung một giấy mời. Mỗi bảng phải ghi `group` hoặc `person`, không ghi cả hai.
key-attendee-table-person = Người dự
    .about = Mã của một người dự, ở `[[people]]` hoặc `[signers.MÃ]`; người ấy có giấy mời riêng, trừ người chủ trì. Mỗi bảng phải ghi `person` hoặc `group`, không ghi cả hai.

# [[awards]]

key-award-table-bonus = Tính tiền thưởng
    .about = `true`: ai chưa có số tiền thì được tính, bằng mức lương cơ sở nhân với số lần ở `rates` hoặc ở bảng của chương trình, làm tròn lên. Không ghi là `false`: chỉ có số tiền ghi trong tệp hoặc trong danh sách.
key-award-table-by = Nơi đã quyết định
    .about = Người hoặc cơ quan khác đã quyết định khen thưởng, ví dụ `Chủ tịch UBND thành phố Đà Nẵng`; ghi cùng `counts`, thay cho danh sách. Không ghi thì khen thưởng nằm trong quyết định của cơ quan ban hành.
key-award-table-columns = Các cột của bảng tính
    .about = Cột nào của bảng tính chứa gì, cho những cột mà chương trình không nhận ra theo tiêu đề; chỉ ghi khi có `list`. Không ghi thì chương trình nhận cột theo tiêu đề.
key-award-table-counts = Số lượng được khen
    .about = Số lượng do nơi khác quyết định, ví dụ `{"{"} collectives = 1, individuals = 2, direct = 1 {"}"}`; được nêu trong báo cáo. Bắt buộc khi có `by`, và chỉ ghi cùng `by`.
key-award-table-decision = Số, ngày quyết định
    .about = Số và ngày của quyết định khen thưởng, ví dụ `{"{"} number = 12, date = 2026-01-07 {"}"}`; các bảng `[[awards]]` có ghi phải giống nhau. Có thể ghi ở `[documents.quyet-dinh]` thay cho ở đây; không đâu ghi số thì quyết định là dự thảo.
key-award-table-form = Hình thức khen thưởng
    .about = Hình thức khen thưởng hoặc danh hiệu, ví dụ `giay-khen`; trừ giấy khen và bằng khen, mỗi hình thức chỉ dành cho một loại: cá nhân, tập thể hoặc hộ gia đình. Bắt buộc.
key-award-table-hidden = Hàng bị ẩn
    .about = Làm gì với những hàng bị ẩn hoặc bị lọc của bảng tính: `skip` bỏ qua, `include` lấy cả; chỉ ghi khi có `list`. Không ghi mà bảng tính có hàng như vậy thì là lỗi.
key-award-table-list = Tệp danh sách
    .about = Bảng tính chứa danh sách người được khen (`xlsx`, `xls`, `ods`, `csv`), trong thư mục của tệp hội nghị, ví dụ `khen-thuong.xlsx`; nhiều bảng `[[awards]]` dùng chung được. Không ghi thì người được khen ghi ở `[[awards.recipients]]`.
key-award-table-order = Thứ tự cá nhân
    .about = Thứ tự của các cá nhân trong danh sách: `file` như trong tệp, `name` theo tên; tập thể luôn đứng trước, hộ gia đình đứng sau. Không ghi là `file`.
key-award-table-rates = Số lần lương cơ sở
    .about = Mức thưởng bằng mấy lần mức lương cơ sở, ví dụ `{"{"} collectives = 0.6, individuals = 0.3 {"}"}`; chỉ có tác dụng khi `bonus = true`. Không ghi thì theo bảng của chương trình; bảng không có thì là lỗi.
key-award-table-reason = Thành tích chung
    .about = Thành tích chung của những người trong bảng này, in trong quyết định và giấy khen (đoạn văn), ví dụ `Đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2025`. Không ghi thì giấy khen chỉ in thành tích ghi riêng cho từng người, nếu có.
key-award-table-recipients = Người được khen
    .about = Mỗi tập thể, cá nhân, hộ gia đình được khen là một bảng `[[awards.recipients]]`, thuộc về `[[awards]]` đứng gần nhất phía trên. Bắt buộc, trừ khi có `list` hoặc `by`.
key-award-table-sheet = Trang tính
    .about = Tên trang tính chứa danh sách, ví dụ `Danh sách`; chỉ ghi khi có `list`. Không ghi thì lấy trang tính đầu tiên không bị ẩn có hàng tiêu đề.

# [bonus]

key-bonus-table-base-salary = Mức lương cơ sở
    .about = Mức lương cơ sở dùng để tính tiền thưởng, đồng một tháng, số nguyên từ 1, ví dụ `2340000`. Không ghi thì lấy mức áp dụng vào ngày của quyết định, theo bảng của chương trình.
key-bonus-table-round-to = Mức làm tròn
    .about = Tiền thưởng được làm tròn lên đến bội số của mức này, đồng, số nguyên từ 1; `10000` là làm tròn lên hàng chục nghìn, `1` là chỉ làm tròn đến đồng. Không ghi là `10000`.

# [certificates.FORM]

key-certificate-table-code = In mã QR
    .about = `true`: in trên mỗi giấy một mã QR để đối chiếu với sổ bằng `vanthu verify`, khi quyết định đã có số. Không ghi là `false`: không có mã.
key-certificate-table-frame = Cỡ khung đường diềm
    .about = Cỡ mép ngoài của đường diềm, ngang x dọc, mm, mỗi cạnh từ 50 đến 1200 và không lớn hơn giấy, ví dụ `290x210`. Không ghi thì đường diềm cách mép giấy 7 mm ở khổ A4, ở khổ khác theo tỷ lệ.
key-certificate-table-grants = Chữ trên tên giấy
    .about = Dòng chữ ngay trên tên giấy. Không ghi là `TẶNG` ở giấy khen, bằng khen, là `TẶNG DANH HIỆU` ở giấy của các danh hiệu.
key-certificate-table-mode = Cách in
    .about = Cách làm tệp in giấy khen khi lệnh không ghi `--mode`: `full` in đủ trên giấy trắng, `blank` in lên phôi, `proof` in thử. Không ghi là `full`.
key-certificate-table-ordinal-label = Chữ trước số sổ
    .about = Chữ đứng trước số sổ vàng, không có dấu hai chấm, ví dụ `Vào sổ khen thưởng số`. Không ghi là `Số sổ vàng`.
key-certificate-table-paper = Khổ giấy
    .about = Khổ giấy khen: ngang x dọc, mm, mỗi cạnh từ 50 đến 1200, ví dụ `360x270`; hoặc `a4`, `a3` nằm ngang. Không ghi là `a4`.
key-certificate-table-positions = Chỗ của từng phần
    .about = Chỗ, cỡ chữ, cách căn của từng phần trên giấy, mỗi phần một bảng, ví dụ `[certificates.giay-khen.positions.ordinal]`. Phần nào, khóa nào không ghi thì theo mẫu có sẵn.
key-certificate-table-prints = Các phần in lên phôi
    .about = Danh sách các phần được in khi in lên phôi (`blank`) và khi in thử trên ảnh quét phôi (`proof`), ví dụ `["recipient", "post", "ordinal"]`; không ảnh hưởng đến `full`. Không ghi là `recipient`, `post`, `achievement`, `decision`, `ordinal`, `place-date`, `signer`, `code`.
key-certificate-table-scan = Ảnh quét phôi
    .about = Ảnh quét cả tờ phôi, làm nền của bản in thử (`proof`): tệp `.svg`, `.png`, `.jpg` hoặc `.jpeg` trong thư mục của hội nghị, hoặc của gói mẫu (`assets/phoi.png`). Không ghi thì bản in thử in đủ mọi phần của giấy.

# [awards.columns]

key-columns-table-amount = Cột số tiền
    .about = Cột số tiền thưởng của bảng tính: ghi tiêu đề hoặc chữ cái của cột, ví dụ `H`. Không ghi thì nhận theo các tiêu đề thường dùng, như `Mức thưởng`, `Số tiền`.
key-columns-table-direct = Cột trực tiếp lao động
    .about = Cột đánh dấu người trực tiếp lao động (`x`, `có` hoặc `1`): ghi tiêu đề hoặc chữ cái của cột. Không ghi thì nhận theo các tiêu đề thường dùng, như `Trực tiếp lao động`.
key-columns-table-form = Cột hình thức
    .about = Cột hình thức khen thưởng, danh hiệu: ghi tiêu đề hoặc chữ cái của cột; mỗi bảng `[[awards]]` lấy các hàng của hình thức mình. Không ghi thì nhận theo các tiêu đề thường dùng, như `Hình thức`, `Danh hiệu`.
key-columns-table-honorific = Cột danh xưng
    .about = Cột danh xưng (Ông, Bà): ghi tiêu đề hoặc chữ cái của cột. Không ghi thì nhận theo các tiêu đề thường dùng, như `Danh xưng`.
key-columns-table-kind = Cột đối tượng
    .about = Cột cho biết là tập thể, cá nhân hay hộ gia đình: ghi tiêu đề hoặc chữ cái của cột. Không ghi thì nhận theo các tiêu đề thường dùng, như `Đối tượng`, `Loại`.
key-columns-table-name = Cột tên
    .about = Cột tên tập thể, cá nhân, hộ gia đình: ghi tiêu đề hoặc chữ cái của cột, ví dụ `B`. Không ghi thì nhận theo các tiêu đề thường dùng, như `Họ và tên`; không nhận ra cột tên thì là lỗi.
key-columns-table-note = Cột ghi chú
    .about = Cột ghi chú: ghi tiêu đề hoặc chữ cái của cột; nội dung cột này được bỏ qua. Không ghi thì nhận theo các tiêu đề thường dùng, như `Ghi chú`.
key-columns-table-position = Cột chức vụ
    .about = Cột chức vụ, nghề nghiệp: ghi tiêu đề hoặc chữ cái của cột. Không ghi thì nhận theo các tiêu đề thường dùng, như `Chức vụ`.
key-columns-table-reason = Cột thành tích
    .about = Cột thành tích riêng của từng người: ghi tiêu đề hoặc chữ cái của cột. Không ghi thì nhận theo các tiêu đề thường dùng, như `Thành tích`.
key-columns-table-unit = Cột đơn vị
    .about = Cột đơn vị hoặc địa chỉ: ghi tiêu đề hoặc chữ cái của cột, ví dụ `Cụm dân cư`. Không ghi thì nhận theo các tiêu đề thường dùng, như `Đơn vị`, `Địa chỉ`.

# [conference]

key-conference-table-budget = Dự toán kinh phí
    .about = Dự toán kinh phí khen thưởng và tổ chức hội nghị, đồng, ví dụ `45000000`; in bằng số và bằng chữ ở mục kinh phí của kế hoạch. Không ghi thì kế hoạch không nêu số tiền.
key-conference-table-chair = Người chủ trì
    .about = Mã của người chủ trì, ở `[[people]]` hoặc `[signers.MÃ]`; người ấy ký những văn bản không ghi người ký. Không ghi thì văn bản nào cần chữ ký cũng phải ghi `signer`; riêng `thong-bao` và `bien-ban` không làm được.
key-conference-table-date = Ngày họp
    .about = Ngày họp: năm-tháng-ngày, không có dấu nháy, ví dụ `2026-01-09`; văn bản nào không ghi ngày riêng thì lấy ngày này. Bắt buộc.
key-conference-table-ends = Giờ kết thúc
    .about = Giờ kết thúc, ví dụ `11:00:00`; in trong kế hoạch, chương trình (khi có `time`) và biên bản. Không ghi thì biên bản chừa chỗ để ghi.
key-conference-table-funding = Nguồn kinh phí
    .about = Nguồn kinh phí khen thưởng và tổ chức hội nghị, ví dụ `Quỹ thi đua, khen thưởng xã năm 2026`. Không ghi thì quyết định, tờ trình ghi “nguồn kinh phí khen thưởng theo quy định”, văn bản khác không nêu nguồn.
key-conference-table-name = Tên hội nghị
    .about = Tên đầy đủ của hội nghị, như sẽ in trong văn bản, ví dụ `Hội nghị tổng kết phong trào thi đua yêu nước năm 2025`. Bắt buộc.
key-conference-table-secretary = Thư ký
    .about = Mã của thư ký, người ghi biên bản và ký biên bản cùng chủ tọa; mã ở `[[people]]` hoặc `[signers.MÃ]`. Không ghi thì không có biên bản.
key-conference-table-time = Giờ bắt đầu
    .about = Giờ bắt đầu hội nghị, không có dấu nháy, ví dụ `07:30:00`. Không ghi thì các văn bản chỉ nêu ngày, biên bản chừa chỗ để ghi giờ.
key-conference-table-venue = Địa điểm
    .about = Nơi họp, ví dụ `Hội trường UBND xã Phước Hiệp`. Không ghi thì không có giấy mời, kế hoạch và biên bản.
key-conference-table-year = Năm được tổng kết
    .about = Năm được tổng kết, từ 1945 đến 2200, ví dụ `2025`; phương hướng, nhiệm vụ là của năm kế tiếp. Bắt buộc.

# counts ở [[awards]]

key-counts-table-collectives = Số tập thể
    .about = Số tập thể được nơi khác khen. Không ghi là `0`.
key-counts-table-direct = Số người trực tiếp lao động
    .about = Số người trực tiếp lao động trong số cá nhân được khen, không quá `individuals`. Không ghi là `0`.
key-counts-table-households = Số hộ gia đình
    .about = Số hộ gia đình được nơi khác khen. Không ghi là `0`.
key-counts-table-individuals = Số cá nhân
    .about = Số cá nhân được nơi khác khen, kể cả người trực tiếp lao động. Không ghi là `0`.

# decision ở [[awards]]

key-decision-table-date = Ngày quyết định
    .about = Ngày ký quyết định khen thưởng, ví dụ `2026-01-07`. Không ghi cả ở đây lẫn ở `[documents.quyet-dinh]` thì là ngày họp; chưa có số nữa thì chừa chỗ cho ngày.
key-decision-table-number = Số quyết định
    .about = Số của quyết định khen thưởng, số nguyên từ 1, in đủ hai chữ số (`03`). Không ghi cả ở đây lẫn ở `[documents.quyet-dinh]` thì quyết định là dự thảo, chừa chỗ cho số.

# [[directives]], [[preparations]]

key-directive-table-deadline = Thời hạn hoàn thành
    .about = Ngày phải xong, không có dấu nháy, ví dụ `2026-01-31`. Không ghi thì việc này không nêu thời hạn; trong một bảng không việc nào ghi thì không có cột này.
key-directive-table-measure = Kết quả cần đạt
    .about = Kết quả cần đạt (đoạn văn), ví dụ `8/8 thôn được công nhận thôn văn hóa.`; in trong thông báo kết luận, bảng theo dõi, phụ lục của báo cáo; ở `[[preparations]]` thì trong bảng phân công của kế hoạch. Không ghi thì không nêu.
key-directive-table-task = Nội dung công việc
    .about = Việc phải làm (đoạn văn), ví dụ `Xây dựng kế hoạch thi đua năm 2026.` Bắt buộc.
key-directive-table-to = Cơ quan chủ trì
    .about = Danh sách các cơ quan, người được giao chủ trì, ví dụ `["Phòng Văn hóa - Xã hội"]`. Bắt buộc, ít nhất một.
key-directive-table-with = Cơ quan phối hợp
    .about = Danh sách các cơ quan, người phối hợp, ví dụ `["Ủy ban MTTQ Việt Nam xã", "Trưởng các thôn"]`. Không ghi thì không có; trong một bảng không việc nào ghi thì không có cột này.

# [documents.ID]

key-document-table-agency = Cơ quan ban hành riêng
    .about = Cơ quan khác ban hành riêng văn bản này theo dãy số của mình, viết như bảng `[agency]`; chỉ địa danh được lấy theo cơ quan của hội nghị. Không ghi thì do cơ quan của hội nghị ban hành.
key-document-table-attach-sources = Mang theo tệp nguồn
    .about = `true` thì tệp PDF mang theo tệp hội nghị, danh sách, hình và gói mẫu để sau này làm lại được (PDF/A-3). Ai có tệp PDF đều lấy ra được.
key-document-table-authority = Quyền hạn ký
    .about = Dòng đầu phía trên chữ ký, ghi quyền hạn của người ký, ví dụ `TL. CHỦ TỊCH`. Không ghi thì suy ra từ chức vụ của người ký; chức vụ mà chương trình không suy ra được thì phải ghi.
key-document-table-bases = Căn cứ ban hành
    .about = Danh sách căn cứ, có hoặc không có từ “Căn cứ” ở đầu, không cần dấu ở cuối; dùng cho `quyet-dinh`, `ke-hoach`, `to-trinh` và loại văn bản riêng của gói. Không ghi thì quyết định từ ngày 01/7/2025 tự có căn cứ pháp lý, quyết định trước ngày ấy phải ghi; văn bản khác không in căn cứ.
key-document-table-circulation = Phạm vi lưu hành
    .about = Chỉ dẫn về phạm vi lưu hành, in đóng khung ở đầu trang thứ nhất, ví dụ `luu-hanh-noi-bo`. Không ghi thì không in.
key-document-table-closing = Lời kết
    .about = Đoạn kết (đoạn văn) thay cho câu kết của mẫu, ở quyết định là nội dung của điều cuối; dấu `./.` được tự thêm. Không ghi thì dùng câu kết của mẫu.
key-document-table-copies = Số lượng bản
    .about = Số lượng bản phát hành, số nguyên từ 1, in sau ký hiệu người soạn thảo: `30` thành `PL.(30)`; chỉ in khi có `drafter`. Không ghi thì không in số lượng.
key-document-table-date = Ngày ban hành
    .about = Ngày ban hành văn bản, ví dụ `2026-01-15`. Không ghi thì là ngày họp, của quyết định là ngày ghi ở `[[awards]]`; không ghi cả số lẫn ngày thì là dự thảo, chừa chỗ cho ngày.
key-document-table-deadline = Hạn gửi, hạn trả lời
    .about = Ở công văn là hạn gửi báo cáo, hồ sơ; ở giấy mời là hạn xác nhận dự; ví dụ `2025-12-12`. Không ghi thì không nêu hạn.
key-document-table-drafter = Ký hiệu người soạn thảo
    .about = Ký hiệu người soạn thảo, in hoa dưới Nơi nhận, ví dụ `PL`. Không ghi thì không in.
key-document-table-electronic = Văn bản điện tử
    .about = `true`: phụ lục, danh sách kèm theo để trống số, ngày khi dẫn văn bản này. Không ghi là `false`: ghi đủ số, ngày.
key-document-table-enabled = Làm văn bản này
    .about = `false` là không làm văn bản này, `true` là làm. Không ghi thì bảng ở tệp hội nghị là yêu cầu làm, bảng ở gói mẫu thì theo `make`, `skip`.
key-document-table-file-as = Nơi lưu
    .about = Phần ghi sau “Lưu:” ở dòng cuối của Nơi nhận, ví dụ `VT, VHXH`. Không ghi là `VT`, ở biên bản là `VT, Hồ sơ`.
key-document-table-number = Số văn bản
    .about = Số của văn bản, số nguyên từ 1, in đủ hai chữ số (`03`). Không ghi thì là dự thảo, chừa chỗ để ghi số; của quyết định và giấy khen thì lấy số ghi ở `[[awards]]`.
key-document-table-office = Chức vụ khác
    .about = Chức vụ khác của người ký, in phía trên họ tên, ví dụ `Chủ tịch UBND xã`; `""` là không in. Không ghi thì chỉ văn bản của Hội đồng tự in chức vụ của người ký ở Ủy ban nhân dân.
key-document-table-opening = Lời mở đầu
    .about = Đoạn mở đầu (đoạn văn) thay cho câu mở đầu của mẫu; ở quyết định là dòng “Theo đề nghị của ...”, ở giấy mời, biên bản, `theo-doi`, `ky-nhan` là đoạn thêm vào. Không ghi thì theo mẫu.
key-document-table-recipients = Nơi nhận
    .about = Danh sách các dòng ở Nơi nhận, không có gạch đầu dòng và dấu ở cuối, ví dụ `["Thường trực Đảng ủy xã (để báo cáo)", "Trưởng các thôn"]`. Dòng đầu (“Như trên”, “Như Điều 3”) và dòng cuối (“Lưu: VT”) không ghi thì được tự thêm khi cần.
key-document-table-seal = Hình dấu
    .about = Hình con dấu: tệp PNG, nên có nền trong suốt, trong thư mục của hội nghị, hoặc trong `assets/` khi ghi ở gói mẫu. Không ghi thì không in dấu.
key-document-table-sections = Mục thêm
    .about = Mỗi mục thêm vào văn bản là một bảng, ví dụ `[[documents.bao-cao.sections]]`, có `title` và `text`. Không ghi thì văn bản chỉ có các mục của mẫu.
key-document-table-signature = Hình chữ ký
    .about = Hình chữ ký của người ký: tệp PNG, nên có nền trong suốt, trong thư mục của hội nghị, hoặc trong `assets/` khi ghi ở gói mẫu. Không ghi thì chừa chỗ để ký.
key-document-table-signed-at = Thời gian ký số
    .about = Chỉ cho bảng theo dõi, danh sách ký nhận và danh sách của gói: thời gian ký số khi là tệp riêng, in ở góc trên bên phải khi văn bản mà nó kèm theo đã có số, ví dụ `2026-01-15T09:15:00+07:00`. Không ghi thì không in.
key-document-table-signer = Người ký
    .about = Mã của người ký, ở `[[people]]` hoặc `[signers.MÃ]`; người giữ chức danh đi vắng, hoặc chức danh đang khuyết, thì người ký thay sẽ ký. Không ghi là người chủ trì hội nghị.
key-document-table-subject = Trích yếu
    .about = Trích yếu nội dung văn bản, ở công văn không ghi `V/v`, ví dụ `tổng kết phong trào thi đua yêu nước và xét khen thưởng năm 2025`. Không ghi thì chương trình tự viết theo loại văn bản.
key-document-table-to = Kính gửi
    .about = Danh sách nơi nhận ở phần Kính gửi, ví dụ `["Ủy ban nhân dân thành phố Đà Nẵng"]`; công văn phải ghi. Không ghi thì không có Kính gửi; riêng tờ trình cũng phải ghi, trừ khi cơ quan khác ban hành để trình Ủy ban nhân dân thì tự gửi Chủ tịch.
key-document-table-unit = Đơn vị soạn thảo
    .about = Chỉ cho công văn và bắt buộc: chữ viết tắt đơn vị soạn thảo trong ký hiệu, ví dụ `NV` trong `UBND-NV`. Không ghi thì không làm được công văn.
key-document-table-urgency = Mức độ khẩn
    .about = Dấu chỉ mức độ khẩn, in màu đỏ ở trang đầu, ví dụ `khan`. Không ghi thì không in.

# [[indicators]]

key-indicator-actual = Thực hiện
    .about = Số thực hiện trong năm, phần thập phân viết sau dấu chấm, ví dụ `13.8`. Phải có `plan` hoặc `actual`; thiếu một thì không tính tỷ lệ, không đánh giá đạt hay không đạt.
key-indicator-area = Lĩnh vực
    .about = Lĩnh vực của chỉ tiêu, ví dụ `economy`. Phiên bản này chưa in; không ghi cũng được.
key-indicator-better = Chiều tốt
    .about = Chiều nào là tốt: `higher` càng cao càng tốt, `lower` càng thấp càng tốt (như tỷ lệ hộ nghèo); dùng để đánh giá đạt hay không đạt. Không ghi là `higher`.
key-indicator-name = Tên chỉ tiêu
    .about = Tên chỉ tiêu, ví dụ `Thu ngân sách nhà nước trên địa bàn`. Bắt buộc.
key-indicator-plan = Kế hoạch
    .about = Số kế hoạch của năm, phần thập phân viết sau dấu chấm, ví dụ `12.5`. Phải có `plan` hoặc `actual`; thiếu một thì không tính tỷ lệ, không đánh giá đạt hay không đạt.
key-indicator-previous = Năm trước
    .about = Số thực hiện của năm trước, ví dụ `11.6`, để so với `actual`. Không ghi thì không nêu năm trước và mức tăng, giảm.
key-indicator-unit = Đơn vị tính
    .about = Đơn vị tính của chỉ tiêu, ví dụ `tỷ đồng`, `%`, `ha`. Không ghi thì để trống.

# [[movements]]

key-movement-name = Tên phong trào
    .about = Tên đầy đủ của phong trào, cuộc vận động, ví dụ `Phong trào “Bình dân học vụ số”`. Bắt buộc.
key-movement-result = Kết quả phong trào
    .about = Kết quả của phong trào (đoạn văn), in sau tên phong trào trong báo cáo. Không ghi thì chỉ nêu tên.
key-movement-scope = Phạm vi
    .about = Phạm vi của phong trào, in trong ngoặc đơn sau tên, ví dụ `Toàn xã, giai đoạn 2021-2025`. Không ghi thì không in.

# [[outcomes]]

key-outcome-area = Lĩnh vực
    .about = Lĩnh vực của kết quả, ví dụ `economy`; báo cáo xếp các kết quả theo lĩnh vực, hạn chế, nguyên nhân, bài học thì không. Không ghi thì kết quả đứng ở phần “Kết quả khác”; chỉ có các kết quả như vậy thì không có tiêu đề ấy.
key-outcome-kind = Loại nội dung
    .about = Nội dung này là kết quả, hạn chế, nguyên nhân hay bài học, ví dụ `achievement`. Bắt buộc.
key-outcome-text = Nội dung
    .about = Nội dung (đoạn văn), ví dụ `Thu ngân sách trên địa bàn xã đạt 104% kế hoạch năm.` Bắt buộc.

# [[people]]

key-person-table-honorific = Danh xưng
    .about = Danh xưng đứng trước họ tên, ví dụ `đồng chí`, `ông`, `bà`. Không ghi là `đồng chí`.
key-person-table-id = Mã người
    .about = Mã để nhắc đến người này ở chỗ khác trong tệp, không có dấu cách, mỗi người một mã, ví dụ `chu-tich`. Bắt buộc.
key-person-table-name = Họ và tên
    .about = Họ và tên đầy đủ, viết như sẽ in, ví dụ `Hồ Thị Lan`. Bắt buộc.
key-person-table-titles = Chức vụ
    .about = Danh sách chức vụ, chức vụ dùng để ký đứng đầu, ví dụ `["Chủ tịch UBND xã", "Chủ tịch Hội đồng Thi đua - Khen thưởng xã"]`. Không ghi thì không in chức vụ và không tự suy ra được quyền hạn ký; người giữ chức danh ở `[signers.MÃ]` cùng mã thì lấy chức vụ ở đó.

# [certificates.FORM.positions]

key-position-table-align = Căn chữ
    .about = Chữ nằm thế nào so với `x`: `left` bắt đầu ở `x`, `center` lấy `x` làm giữa, `right` kết thúc ở `x`. Không ghi thì theo mẫu có sẵn: `left` ở `decision`, `ordinal`, `code`; `center` ở các phần khác.
key-position-table-label = In chữ trước số
    .about = `false`: phôi đã in sẵn “Số quyết định”, “Số sổ vàng”, nên chỉ in số lên phôi, từ vị trí `x`; chỉ có tác dụng với `decision` và `ordinal`. Không ghi là `true`: in cả chữ lẫn số.
key-position-table-least = Cỡ chữ nhỏ nhất
    .about = Cỡ chữ nhỏ nhất, pt, khi chữ dài quá `width` phải thu nhỏ; vẫn không vừa thì báo phải viết ngắn lại. Không ghi thì theo mẫu có sẵn; không có tác dụng với `achievement` và `code`.
key-position-table-size = Cỡ chữ
    .about = Cỡ chữ của phần này, pt, ví dụ `34`; chữ dài quá `width` thì thu nhỏ dần đến `least`. Không ghi thì theo mẫu có sẵn; không có tác dụng với `achievement` và `code`.
key-position-table-width = Bề rộng
    .about = Bề rộng dành cho phần này, mm, ví dụ `180`; của `code` là cạnh của mã. Không ghi thì theo mẫu có sẵn.
key-position-table-x = Vị trí ngang
    .about = Khoảng cách từ mép trái tờ giấy, mm, từ 0 đến bề ngang của giấy, ví dụ `62`; đo đến đầu, giữa hay cuối dòng chữ là tùy `align`. Không ghi thì theo mẫu có sẵn.
key-position-table-y = Vị trí dọc
    .about = Khoảng cách từ mép trên tờ giấy đến chân dòng chữ đầu tiên, mm, từ 0 đến chiều dọc của giấy, ví dụ `188.5`; của `code` là đến mép trên của mã. Không ghi thì theo mẫu có sẵn.

# [[presentations]]

key-presentation-table-by = Người trình bày
    .about = Người, đơn vị trình bày tham luận: mã người (không có dấu cách), hoặc tên có dấu cách, ví dụ `Chi bộ Thôn 4`. Không ghi thì chỉ nêu tên tham luận.
key-presentation-table-title = Tên tham luận
    .about = Tên tham luận, ví dụ `Kinh nghiệm vận động Nhân dân góp công, góp của xóa nhà tạm, nhà dột nát`. Bắt buộc.

# [printers.TÊN]

key-printer-table-dx = Dịch ngang
    .about = Dịch chữ sang phải bao nhiêu mm để bù độ lệch của máy in (số âm là sang trái), từ -50 đến 50, ví dụ `1.5`; `vanthu calibrate` ghi giúp. Không ghi là `0`.
key-printer-table-dy = Dịch dọc
    .about = Dịch chữ xuống dưới bao nhiêu mm để bù độ lệch của máy in (số âm là lên trên), từ -50 đến 50, ví dụ `-0.8`; `vanthu calibrate` ghi giúp. Không ghi là `0`.
key-printer-table-paper = Khổ giấy máy kéo
    .about = Khổ giấy đưa vào máy khi lớn hơn giấy khen, ví dụ `a3` hoặc `400x300` (mm, mỗi cạnh từ 50 đến 1200): giấy khen nằm giữa khổ ấy; nhỏ hơn giấy khen là lỗi. Không ghi thì đúng bằng giấy khen.
key-printer-table-rotate = Góc xoay
    .about = Xoay chữ bao nhiêu độ theo chiều kim đồng hồ để bù độ nghiêng của máy in, từ -5 đến 5, ví dụ `0.15`. Không ghi là `0`.
key-printer-table-scale = Hệ số co giãn
    .about = Hệ số phóng to (lớn hơn 1) hoặc thu nhỏ để bù độ co giãn của máy in, từ `0.9` đến `1.1`, ví dụ `1.001`. Không ghi là `1`.

# rates ở [[awards]]

key-rates-table-collectives = Mức thưởng tập thể
    .about = Tiền thưởng một tập thể bằng mấy lần mức lương cơ sở, lớn hơn 0, nhiều nhất 100, ví dụ `0.6`. Không ghi thì theo bảng của chương trình.
key-rates-table-households = Mức thưởng hộ gia đình
    .about = Tiền thưởng một hộ gia đình bằng mấy lần mức lương cơ sở, lớn hơn 0, nhiều nhất 100, ví dụ `0.45`. Không ghi thì bằng 1,5 lần mức của cá nhân.
key-rates-table-individuals = Mức thưởng cá nhân
    .about = Tiền thưởng một cá nhân bằng mấy lần mức lương cơ sở, lớn hơn 0, nhiều nhất 100, ví dụ `0.3`. Không ghi thì theo bảng của chương trình.

# [[awards.recipients]]

key-recipient-table-amount = Tiền thưởng
    .about = Tiền thưởng, đồng, viết liền không có dấu ngăn, ví dụ `710000`. Không ghi thì không có tiền thưởng, trừ khi `bonus = true`; danh sách ký nhận chỉ được làm khi ai cũng có số tiền.
key-recipient-table-direct = Trực tiếp lao động
    .about = `true`: là người trực tiếp lao động, để tính tỷ lệ trong báo cáo và tờ trình; chỉ dành cho cá nhân. Không ghi là `false`.
key-recipient-table-honorific = Danh xưng
    .about = Danh xưng đứng trước tên, ví dụ `Ông`, `Bà`. Không ghi thì in tên không có danh xưng.
key-recipient-table-kind = Đối tượng
    .about = Cá nhân, tập thể hay hộ gia đình, ví dụ `tap-the`. Không ghi thì là đối tượng duy nhất của hình thức ấy; hình thức dành cho nhiều đối tượng thì là `ca-nhan`.
key-recipient-table-name = Tên người được khen
    .about = Họ tên cá nhân, tên tập thể hoặc hộ gia đình, viết như sẽ in trên giấy khen, ví dụ `Hồ Thị Liễu`, `Hộ ông Hồ Văn Tịnh`. Bắt buộc.
key-recipient-table-position = Chức vụ
    .about = Chức vụ hoặc nghề nghiệp, in trước đơn vị, ví dụ `Chuyên viên`, `Nông dân`. Không ghi thì không in.
key-recipient-table-reason = Thành tích riêng
    .about = Thành tích riêng (đoạn văn), thay cho thành tích chung của hình thức. Không ghi thì theo `reason` của `[[awards]]`.
key-recipient-table-unit = Đơn vị, địa chỉ
    .about = Đơn vị công tác hoặc địa chỉ, ví dụ `Phòng Kinh tế`, `Thôn 2, xã Phước Hiệp`. Không ghi thì không in.

# [[documents.ID.sections]]

key-section-table-after = Đứng sau mục
    .about = Số của mục mà mục thêm này đứng ngay sau: số La Mã như `II`; ở `quyet-dinh`, `bien-ban`, `cong-van` là `1`; đặt trong dấu nháy. Không ghi thì đứng ở chỗ dành cho các mục thêm, thường là cuối; `giay-moi`, `chuong-trinh`, `theo-doi`, `ky-nhan` không nhận khóa này.
key-section-table-text = Nội dung mục thêm
    .about = Nội dung của mục thêm (đoạn văn), có thể nhiều đoạn. Bắt buộc.
key-section-table-title = Tiêu đề mục thêm
    .about = Tiêu đề của mục thêm, không ghi số mục, ví dụ `Kiến nghị, đề xuất`. Bắt buộc.

# [signers.MÃ]

key-signer-table-away = Đang vắng
    .about = `true`: người giữ chức danh đang vắng, người có `signs-for` là chức danh này sẽ ký thay. Không ghi là `false`.
key-signer-table-honorific = Danh xưng
    .about = Danh xưng đứng trước họ tên của người giữ chức danh, ví dụ `ông`, `bà`. Không ghi là `đồng chí`.
key-signer-table-name = Người giữ chức danh
    .about = Họ tên người đang giữ chức danh, ví dụ `Hồ Thị Lan`; `""` là đang khuyết. Không ghi thì theo gói bên dưới hoặc theo `[[people]]` cùng mã, không đâu ghi cũng là khuyết.
key-signer-table-signs-for = Ký thay chức danh
    .about = Mã của chức danh được ký thay khi khuyết hoặc khi người giữ đi vắng, ví dụ `chu-tich`. Không ghi thì không ký thay ai.
key-signer-table-title = Chức vụ
    .about = Chức vụ dùng để ký, ví dụ `Phó Chủ tịch UBND xã`; quyền hạn ký được suy ra từ đây. Không ghi thì lấy chức vụ đầu tiên ở `titles`.
key-signer-table-titles = Các chức vụ khác
    .about = Danh sách các chức vụ khác của người ấy, đứng sau `title`, ví dụ `["Chủ tịch Hội đồng Thi đua - Khen thưởng xã"]`. Không ghi thì chỉ có `title`.

# [[solutions]]

key-solution-text = Nội dung giải pháp
    .about = Nội dung của nhiệm vụ, giải pháp (đoạn văn), có thể nhiều đoạn hoặc nhiều gạch đầu dòng. Bắt buộc.
key-solution-theme = Tên giải pháp
    .about = Tên của nhiệm vụ, giải pháp, in thành tiêu đề có số, ví dụ `Nâng chất lượng phục vụ người dân`. Không ghi thì không có tiêu đề.

# [style]

key-style-table-accent = Màu chữ đỏ
    .about = Màu của dòng người tặng và tên giấy khen: dấu `#` và 6 hoặc 3 chữ số thập lục phân, ví dụ `#8c1d18`. Không ghi là `#c4161c`.
key-style-table-body-size = Cỡ chữ nội dung
    .about = Cỡ chữ nội dung của văn bản, pt, từ 13 đến 14. Không ghi là `14`.
key-style-table-border = Đường diềm
    .about = Đường diềm của giấy khen: `hoi-van`, `canh-sen`, `trong-dong`, hoặc một tệp hình `.svg`, `.png`, `.jpg`, `.jpeg`, ví dụ `assets/khung.svg` trong gói mẫu. Không ghi là `hoi-van`.
key-style-table-emblem = Biểu trưng
    .about = Hình ở giữa phía trên giấy khen: một tệp `.svg`, `.png`, `.jpg` hoặc `.jpeg`, ví dụ `assets/bieu-trung.svg` trong gói mẫu. Không ghi thì vẽ một ngôi sao.
key-style-table-faces = Bộ chữ
    .about = Bộ chữ của tên giấy khen và tên người được khen: `display`, `calm` hoặc `plain`. Không ghi là `display`.
key-style-table-gold = Màu đường diềm
    .about = Màu của đường diềm và ngôi sao trên giấy khen: dấu `#` và 6 hoặc 3 chữ số thập lục phân, ví dụ `#a67c1e`. Không ghi là `#b8892b`.
key-style-table-name-font = Phông chữ tên người
    .about = Phông chữ của tên cá nhân, hộ gia đình trên giấy khen, có trong `fonts/` của gói mẫu, ở `--font-path` hoặc sẵn trong chương trình. Không ghi thì theo `faces`.
key-style-table-title-font = Phông chữ tên giấy
    .about = Phông chữ của tên giấy khen và tên tập thể, có trong `fonts/` của gói mẫu, ở `--font-path` hoặc sẵn trong chương trình, ví dụ `Vanthu Serif`. Không ghi thì theo `faces`.

# [wording]

key-wording-committee = Tên Ủy ban khi ký
    .about = Tên Ủy ban nhân dân sau “TM.” ở phần chữ ký: chỉ `ỦY BAN NHÂN DÂN`, thêm cấp, hoặc thêm cả tên đơn vị. Không ghi là `ngan`: `TM. ỦY BAN NHÂN DÂN`.
key-wording-thousand = Đọc hàng nghìn
    .about = Cách đọc hàng nghìn khi viết số tiền bằng chữ: `nghin` hoặc `ngan`. Không ghi là `nghin`.
key-wording-tone = Vị trí dấu thanh
    .about = Vị trí dấu thanh ở các vần oa, oe, uy, trong chữ của chương trình và trong các đoạn văn của tệp: `truoc` (hòa) hoặc `sau` (hoà); chữ có thể là tên riêng thì giữ nguyên. Không ghi thì giữ nguyên tất cả.
key-wording-zero-tens = Đọc số 0 hàng chục
    .about = Cách đọc số 0 ở hàng chục khi viết số tiền bằng chữ: `le` (một trăm lẻ hai) hoặc `linh` (một trăm linh hai). Không ghi là `le`.

# pack.toml

key-settings-agency = Cơ quan ban hành
    .about = Cơ quan dùng gói mẫu này: tên, ký hiệu, địa danh, địa chỉ; khóa ghi ở tệp hội nghị được dùng thay. Không ghi thì theo gói bên dưới, không đâu có thì tệp hội nghị phải ghi.
key-settings-base = Làm trên gói nào
    .about = Tên và phiên bản của gói bên dưới mà gói này được làm ra để dùng cùng, ví dụ `nd30 0.1.0`; `vanthu pack check` nhắc khi gói bên dưới nay đã khác. Không ghi thì không so.
key-settings-certificates = Giấy khen
    .about = Khổ giấy, khung, cách in của giấy từng hình thức khen thưởng, mỗi hình thức một bảng, ví dụ `[certificates.giay-khen]`; tệp hội nghị ghi khác thì theo tệp hội nghị. Không ghi thì theo gói bên dưới, rồi theo mẫu có sẵn.
key-settings-documents = Các văn bản
    .about = Văn bản nào cơ quan làm (`make` hoặc `skip`), điều luôn ghi ở từng văn bản, ví dụ `[documents.bao-cao]`, và loại văn bản riêng. Không ghi thì theo gói bên dưới; không đâu ghi thì văn bản nào đủ nội dung cũng được làm.
key-settings-extends = Gói bên dưới
    .about = Gói mà gói này kế thừa: tên gói (`da-nang`), tìm ngay cạnh gói này rồi trong các thư mục `packs`, hoặc đường dẫn tương đối có dấu `/`. Không ghi là `nd30`, gói sẵn có.
key-settings-name = Tên gói
    .about = Tên của gói mẫu, ví dụ `xa-phuoc-hiep`; hiện ở các lệnh về gói và trong tên tệp khi đóng gói. Không ghi là tên thư mục của gói.
key-settings-printers = Máy in giấy khen
    .about = Mức bù độ lệch của từng máy in giấy khen, mỗi máy một bảng theo tên, ví dụ `[printers.tang-2]`; `vanthu calibrate` ghi giúp, hội nghị nào dùng gói này cũng dùng được. Không ghi thì theo gói bên dưới.
key-settings-signers = Chức danh ký văn bản
    .about = Các chức danh của cơ quan và người đang giữ, mỗi chức danh một bảng theo mã, ví dụ `[signers.chu-tich]`; mã ấy dùng được ở mọi chỗ ghi mã người. Không ghi thì theo gói bên dưới; gói ấy của cơ quan khác thì không lấy tên người.
key-settings-style = Màu, khung, kiểu chữ
    .about = Màu, đường diềm, biểu trưng, kiểu chữ của giấy khen, và cỡ chữ nội dung của văn bản; hình đặt trong `assets/` của gói. Không ghi thì theo gói bên dưới, rồi theo mẫu có sẵn.
key-settings-version = Phiên bản gói
    .about = Phiên bản của gói mẫu, đặt trong dấu nháy, ví dụ `2026.1`; có trong tên tệp khi đóng gói. Không ghi thì gói không có phiên bản.
key-settings-wording = Cách viết của cơ quan
    .about = Những chỗ mỗi cơ quan viết một cách mà đều đúng: đọc số tiền, vị trí dấu thanh, tên Ủy ban nhân dân ở phần chữ ký. Không ghi thì theo gói bên dưới, rồi theo cách viết thường dùng.

# pack.toml: [documents.ID]

key-kind-table-abbreviation = Chữ viết tắt tên loại
    .about = Chữ viết tắt tên loại văn bản trong số, ký hiệu, ví dụ `GXN` trong `03/GXN-UBND`; chỉ cho loại văn bản riêng của gói. Không ghi thì văn bản không có số, ký hiệu.
key-kind-table-list = Là danh sách kèm theo
    .about = `true`: loại này là danh sách, bảng kèm theo văn bản khác, không có số và chữ ký; chỉ cho loại văn bản riêng của gói. Không ghi là `false`.
key-kind-table-name = Tên loại văn bản
    .about = Tên loại văn bản mà chương trình chưa có, ví dụ `Giấy xác nhận`; gói phải có mẫu `templates/MÃ.typ.j2`. Bắt buộc với loại văn bản riêng; loại đã có sẵn thì không được ghi.
key-kind-table-needs = Nội dung phải có
    .about = Danh sách những điều tệp hội nghị phải có thì văn bản mới được làm, ví dụ `["attendees", "venue"]`; chỉ cho loại văn bản riêng của gói. Không ghi thì không đòi hỏi gì.

# pack.toml: [documents]

key-office-documents-table-make = Chỉ làm văn bản
    .about = Mã những văn bản được làm, các văn bản khác thì không, ví dụ `["bao-cao", "quyet-dinh", "giay-khen"]`; không ghi cùng `skip`. Không ghi cả hai thì theo gói bên dưới; không đâu ghi thì làm mọi văn bản đủ nội dung.
key-office-documents-table-skip = Không làm văn bản
    .about = Mã những văn bản không làm, ví dụ `["ky-nhan"]`; các văn bản khác vẫn được làm khi đủ nội dung; không ghi cùng `make`. Không ghi cả hai thì theo gói bên dưới; không đâu ghi thì làm mọi văn bản đủ nội dung.

# Các từ được chọn

word-urgency-khan = khẩn
word-urgency-thuong-khan = thượng khẩn
word-urgency-hoa-toc = hỏa tốc

word-circulation-xem-xong-tra-lai = xem xong trả lại
word-circulation-luu-hanh-noi-bo = lưu hành nội bộ

word-level-tinh = tỉnh, thành phố trực thuộc trung ương
word-level-huyen = huyện, quận, thị xã, thành phố thuộc tỉnh; đến hết ngày 30/6/2025
word-level-xa = xã
word-level-phuong = phường
word-level-thi-tran = thị trấn; đến hết ngày 30/6/2025
word-level-dac-khu = đặc khu

word-outcome-kind-achievement = kết quả đạt được
word-outcome-kind-limitation = hạn chế
word-outcome-kind-cause = nguyên nhân
word-outcome-kind-lesson = bài học kinh nghiệm

word-area-economy = phát triển kinh tế
word-area-society = văn hóa - xã hội, giảm nghèo
word-area-defence = quốc phòng, an ninh
word-area-reform = cải cách hành chính, chuyển đổi số
word-area-party = xây dựng Đảng, hệ thống chính trị
word-area-emulation = công tác thi đua, khen thưởng

word-better-higher = càng cao càng tốt
word-better-lower = càng thấp càng tốt

word-award-form-giay-khen = Giấy khen; cho cá nhân, tập thể, hộ gia đình
word-award-form-bang-khen = Bằng khen; cho cá nhân, tập thể, hộ gia đình
word-award-form-lao-dong-tien-tien = danh hiệu Lao động tiên tiến; cho cá nhân
word-award-form-tap-the-lao-dong-tien-tien = danh hiệu Tập thể lao động tiên tiến; cho tập thể
word-award-form-chien-si-thi-dua-co-so = danh hiệu Chiến sĩ thi đua cơ sở; cho cá nhân
word-award-form-tap-the-lao-dong-xuat-sac = danh hiệu Tập thể lao động xuất sắc; cho tập thể
word-award-form-chien-si-thi-dua-cap-tinh = danh hiệu Chiến sĩ thi đua cấp tỉnh; cho cá nhân
word-award-form-co-thi-dua = Cờ thi đua; cho tập thể, không có giấy để in
word-award-form-gia-dinh-van-hoa = danh hiệu Gia đình văn hóa; cho hộ gia đình
word-award-form-thon-van-hoa = danh hiệu Thôn, tổ dân phố văn hóa; cho tập thể

word-recipient-kind-tap-the = tập thể
word-recipient-kind-ca-nhan = cá nhân
word-recipient-kind-ho-gia-dinh = hộ gia đình

word-order-file = theo thứ tự trong tệp hoặc bảng tính
word-order-name = xếp theo tên

word-zero-tens-word-le = lẻ: một trăm lẻ hai
word-zero-tens-word-linh = linh: một trăm linh hai

word-thousand-word-nghin = nghìn: năm nghìn đồng
word-thousand-word-ngan = ngàn: năm ngàn đồng

word-tone-word-truoc = dấu ở chữ cái trước: hòa, thủy
word-tone-word-sau = dấu ở chữ cái sau: hoà, thuỷ

word-committee-word-ngan = chỉ tên chung: TM. ỦY BAN NHÂN DÂN
word-committee-word-cap = thêm cấp: TM. ỦY BAN NHÂN DÂN XÃ
word-committee-word-day-du = thêm cấp và tên: TM. ỦY BAN NHÂN DÂN XÃ PHƯỚC HIỆP

word-print-mode-full = in đủ mọi phần, trên giấy trắng
word-print-mode-blank = chỉ in các phần còn thiếu, lên phôi in sẵn
word-print-mode-proof = in thử trên giấy thường, có dòng BẢN IN THỬ

word-faces-display = trang trọng, tên người kiểu chữ viết tay hoa mỹ
word-faces-calm = nhẹ nhàng, tên người kiểu chữ viết tay giản dị
word-faces-plain = giản dị, chữ đứng, đậm như chữ của văn bản

word-field-national-name = Quốc hiệu
word-field-motto = Tiêu ngữ
word-field-giver = chức danh người tặng
word-field-grants = chữ TẶNG hoặc TẶNG DANH HIỆU
word-field-title = tên giấy
word-field-recipient = tên người được khen
word-field-post = chức vụ, đơn vị
word-field-achievement = thành tích
word-field-decision = số, ngày quyết định
word-field-ordinal = số sổ vàng
word-field-place-date = địa danh, ngày, tháng, năm
word-field-authority = quyền hạn, chức vụ người ký
word-field-signer = họ tên người ký
word-field-code = mã QR

word-side-left = bắt đầu ở x
word-side-center = x ở giữa
word-side-right = kết thúc ở x

word-need-results = có kết quả, chỉ tiêu hoặc phong trào
word-need-directives = có nhiệm vụ được giao
word-need-awards = có danh sách khen thưởng
word-need-amounts = ai được khen cũng có số tiền thưởng
word-need-attendees = có thành phần dự
word-need-agenda = có chương trình
word-need-venue = có địa điểm
word-need-chair = có người chủ trì
word-need-secretary = có thư ký

word-hidden-rows-skip = bỏ qua hàng bị ẩn, bị lọc
word-hidden-rows-include = lấy cả hàng bị ẩn, bị lọc
