# Lời của mọi phát hiện. Mỗi mã một mục; `.hint` nói cách sửa, các thuộc tính khác chú thích một chỗ trong tệp.

severity-error = lỗi
severity-warning = cảnh báo
severity-note = lưu ý
severity-hint = cách sửa
in-document =
    { $page ->
        [none] khi làm văn bản «{ $document }»
       *[other] ở trang { $page } của văn bản «{ $document }»
    }
and-more = (và { $more } chỗ khác như vậy)
sum =
    { $errors ->
        [0] Không có lỗi
       *[other] { $errors } lỗi
    }, { $warnings } cảnh báo.
explain = Mã { $code } nghĩa là gì, ví dụ và cách sửa: vanthu rules { $code }

# --- Đọc tệp ---

input-missing = không có tệp hoặc thư mục này
    .hint = kiểm tra lại đường dẫn và tên tệp
    .hint-similar = có phải bạn muốn ghi «{ $similar }»?
    .hint-directory = kiểm tra đường dẫn; ở đây phải là một thư mục
    .hint-bundle = gói này là một tệp .zip, không ghi vào được: làm ở thư mục gốc của gói (nơi có pack.toml), rồi đóng gói lại bằng «vanthu pack bundle»
    .hint-no-pack = ghi tên gói, ví dụ: vanthu pack check packs/xa-phuoc-hiep; chưa có gói thì «vanthu pack new» tạo ra
    .hint-pack = mỗi gói mẫu có một tệp pack.toml, ít nhất một dòng: name = "tên gói"
    .hint-target = kiểm tra lại đường dẫn; nếu là mã của giấy khen thì gõ cả mã, bắt đầu bằng VT1*, trong dấu nháy
    .hint-folder = thư mục này không có hoi-nghi.toml; hãy chỉ thẳng tới tệp mô tả hội nghị hoặc đổi tên tệp thành hoi-nghi.toml
    .hint-packs = thư mục này chỉ chứa các gói mẫu, không có hội nghị; hãy chỉ tới thư mục của hội nghị: tệp hoi-nghi.toml ở đó nêu gói của mình bằng pack = "..."
packs-passed = thư mục này chỉ chứa các gói mẫu, không có hội nghị nên được bỏ qua
input-unreadable =
    không đọc được tệp này: { $reason ->
        [permission] không có quyền
        [not-found] không có thư mục hoặc tệp
        [read-only] ổ đĩa chỉ cho đọc
        [full] ổ đĩa hết chỗ
        [not-a-folder] có một tệp nằm ở chỗ của thư mục
        [a-folder] có một thư mục mang tên này
        [no-pdf] đây là một thư mục, lệnh này cần một tệp PDF
        [busy] tệp đang được chương trình khác dùng
        [special] đây là thiết bị hoặc đường ống, không phải tệp
        [name] tên tệp không hợp lệ
       *[other] { $detail }
    }
    .hint = { $reason ->
        [a-folder] ở đây phải là một tệp: đổi tên thư mục này hoặc cất đi chỗ khác, rồi đặt lại đúng tệp
        [special] ở đây phải là một tệp thường: đổi tên thứ này hoặc cất đi chỗ khác, rồi đặt lại đúng tệp
       *[other] kiểm tra quyền đọc của tệp, và tệp có nằm trên ổ đĩa đang kết nối không
    }
    .hint-pdf = chỉ ra chính tệp PDF, ví dụ ket-qua/bao-cao.pdf
input-not-text = tệp này không phải là văn bản Unicode
    .hint = mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8 (trong Notepad: Save as, Encoding: UTF-8); lưu xong đọc lại tệp, chữ nào đã thành dấu ? hoặc chữ lạ thì gõ lại
more-findings = còn { $count } lỗi, cảnh báo khác không kể ra ở đây: sửa những chỗ đã nêu rồi chạy lại
input-too-large = tệp này lớn hơn { $most } MB
    .hint = kiểm tra xem có chọn nhầm tệp không

# --- Hình thức của tệp mô tả hội nghị ---

toml-syntax =
    { $reason ->
        [duplicate-key] khóa hoặc bảng này đã có ở phía trên
        [unquoted] chữ phải đặt trong dấu nháy kép thẳng "..."
        [unclosed-text] đoạn chữ này thiếu dấu nháy đóng
        [escape] sau dấu \ không phải là một ký hiệu mà TOML biết
        [no-equals] giữa khóa và giá trị thiếu dấu =
        [no-value] sau dấu = chưa có giá trị
        [no-key] trước dấu = chưa có tên khóa
        [bad-key] đây không phải là tên khóa: tên khóa chỉ gồm chữ cái không dấu, chữ số, - và _
        [table-head] tiêu đề bảng viết thiếu hoặc thừa dấu ngoặc vuông
        [no-head] các dòng từ đây thiếu dòng mở bảng của chúng
        [unclosed-array] danh sách này thiếu dấu ] đóng
        [unclosed-inline] bảng viết trên một dòng này thiếu dấu {"}"} đóng
        [inner-quote] ở giữa đoạn chữ có dấu nháy kép thẳng
        [extra] sau giá trị còn chữ thừa
        [thousands] số này có dấu ngăn hàng nghìn
        [comma] giữa hai phần tử thiếu dấu phẩy, hoặc có hai dấu phẩy
        [decimal-comma] phần thập phân viết sau dấu phẩy
        [leading-zero] số này có số 0 ở đầu
        [unit] sau số này có đơn vị
        [number] số này viết sai
        [line-end] dấu xuống dòng ở đây bị hỏng
        [too-deep] các bảng lồng nhau quá sâu
       *[other] chỗ này không đúng cách viết của TOML ({ $detail })
    }
    .hint =
        { $reason ->
            [duplicate-key] giữ một chỗ: dồn các dòng lên chỗ trên, rồi xóa chỗ này
            [unquoted] thêm dấu nháy kép thẳng " ở đầu và cuối đoạn chữ
            [unclosed-text] thêm dấu " vào cuối đoạn chữ; chữ nhiều dòng thì mở và đóng bằng ba dấu nháy """
            [escape] viết hai dấu \\ hoặc thay bằng dấu /
            [no-equals] viết: khóa = giá trị
            [no-value] ghi giá trị, hoặc xóa cả dòng
            [no-key] ghi tên khóa, hoặc xóa cả dòng
            [bad-key] dùng tên khóa có sẵn (ví dụ venue = "..." cho địa điểm); nếu là lời ghi chú thì đặt dấu # ở đầu dòng; nếu cả tệp không phải là tệp mô tả hội nghị thì chọn đúng tệp
            [table-head] viết [bảng] hoặc [[bảng]]
            [unclosed-array] thêm dấu ] sau phần tử cuối
            [unclosed-inline] thêm dấu {"}"} sau giá trị cuối
            [inner-quote] thay hai dấu nháy ở giữa bằng “ ”, hoặc viết \" cho mỗi dấu
            [extra] xóa phần thừa; là lời ghi chú thì đặt dấu # trước nó; là khóa khác thì xuống dòng
            [thousands] viết liền các chữ số: 1250000
            [comma] giữa hai phần tử viết đúng một dấu phẩy
            [decimal-comma] viết phần thập phân sau dấu chấm, hàng nghìn không có dấu: 98.5
            [leading-zero] bỏ số 0 ở đầu; số dưới 10 được tự thêm số 0 khi in
            [unit] viết chỉ con số, không kèm đơn vị
            [number] viết chỉ chữ số, phần thập phân sau dấu chấm: 5, 1250, 98.5
            [line-end] lưu lại tệp với kiểu xuống dòng thông thường (Windows CRLF hoặc Unix LF)
            [too-deep] bỏ bớt dấu ngoặc, hoặc dấu chấm trong tên khóa
           *[other] viết lại dòng này: khóa = giá trị; xóa dòng nếu không cần
        }
    .hint-meant = viết { $meant }
    .hint-head = thêm một dòng { $head } ngay trên dòng này
    .first = đã có ở đây
too-many = { $what ->
        [items] danh sách này có { $count } mục, nhiều hơn mức { $most }
       *[tables] tệp này có hơn { $most } bảng và danh sách
    }
    .hint = kiểm tra xem có lặp thừa không; danh sách dài thì để trong tệp Excel hoặc CSV và ghi list = "tên tệp"
line-too-long = dòng này dài quá { $most } KB
    .hint = ngắt thành nhiều dòng; nếu tệp không do tay người viết thì xem lại tệp
unknown-key = không có khóa «{ $key }» trong { $table }
    .hint-similar = có phải bạn muốn viết «{ $similar }»?
    .hint-known = các khóa được dùng ở đây: { $known }
    .hint-home = khóa này thuộc bảng { $home }{ $other ->
        [none] { "" }
       *[other] { " " }hoặc { $other }
    }: chuyển dòng này xuống dưới dòng { $home }{ $other ->
        [none] { "" }
       *[other] { " " }hay { $other }
    }
wrong-type =
    { $expected ->
        [text] ở đây phải là chữ, trong dấu nháy kép
        [number] ở đây phải là số
        [integer] ở đây phải là số nguyên không âm
        [boolean] ở đây phải là true hoặc false
        [date] ở đây phải là ngày
        [time] ở đây phải là giờ
        [moment] ở đây phải là ngày, giờ kèm múi giờ
        [array] ở đây phải là danh sách, trong ngoặc vuông
        [tables] ở đây phải là các bảng
       *[table] ở đây phải là một bảng
    }, không phải là { $found ->
        [text] chữ
        [number] số
        [decimal] số có phần thập phân
        [boolean] true/false
        [date] ngày, giờ
        [array] danh sách
       *[table] bảng
    }
    .hint =
        { $expected ->
            [text] viết "..." quanh giá trị
            [number] viết số không có dấu nháy, phần thập phân sau dấu chấm: 98.5
            [integer] viết chỉ các chữ số, không có dấu nháy và chữ kèm theo, ví dụ: 2026
            [boolean] viết true (có) hoặc false (không), không có dấu nháy
            [date] viết năm-tháng-ngày, không có dấu nháy: 2023-03-10
            [time] viết giờ:phút:giây, không có dấu nháy: 07:30:00
            [moment] viết ngày, giờ và múi giờ, không có dấu nháy: 2023-03-14T09:15:00+07:00
            [array] viết ["thứ nhất", "thứ hai"]; một phần tử cũng cần ngoặc vuông
           *[table] mở đầu bằng một dòng riêng có ngoặc vuông, [...] hoặc [[...]]
        }
    .hint-meant = viết { $meant }, không có dấu nháy, thay cho "{ $written }"
    .hint-tables = mỗi mục mở đầu bằng một dòng riêng có hai lần ngoặc vuông: [[{ $key }]]
    .hint-one = chỉ viết một giá trị trong dấu nháy kép, bỏ ngoặc vuông
    .hint-head = thay bằng một dòng riêng { $head }, nội dung ghi thành các khóa ở những dòng dưới nó
    .hint-list = viết { $meant }
missing-value = thiếu khóa «{ $key }» trong { $table }
    .hint =
        thêm vào bảng này một dòng: { $key } = { $key ->
            [date] 2023-03-10   # năm-tháng-ngày
            [year] 2022   # năm được tổng kết
            [kind] "achievement"   # kết quả; hạn chế thì ghi "limitation", nguyên nhân "cause", bài học "lesson"
            [counts] {"{"} collectives = 1, individuals = 2 {"}"}   # số tập thể, số cá nhân
            [place] "Phường 5"   # địa danh ở dòng ngày tháng
            [form] "giay-khen"
            [to] ["..."]
            [id] "..."   # mã viết liền, ví dụ "van-phong"
           *[other] "..."
        }
    .hint-table = thêm một bảng, mở đầu bằng dòng [{ $key }]
    .hint-inline = thêm vào trước dấu {"}"}: , { $key } = "..."
    .hint-recipients = thêm người, tập thể được khen, mỗi mục mở đầu bằng dòng [[awards.recipients]] và có dòng name = "..."
    .hint-agency = thêm bảng [agency] có dòng name = "Ủy ban nhân dân ..."; hoặc ghi bảng đó trong gói mẫu
unknown-word = «{ $word }» không phải là một lựa chọn ở đây
    .hint-similar = có phải bạn muốn viết "{ $similar }"?
    .hint-known = các lựa chọn: { $known }
impossible-date =
    { $form ->
        [order] ngày viết chưa đúng cách: { $written }
       *[other] lịch không có ngày { $written }
    }
    .hint-meant = viết { $meant }
    .hint = ngày viết năm-tháng-ngày, không kèm giờ, và phải có trong lịch: 2023-03-10
impossible-time =
    { $form ->
        [order] giờ viết chưa đúng cách: { $written }
       *[other] không có giờ { $written }
    }
    .hint-meant = viết { $meant }
    .hint = giờ viết giờ:phút:giây, không kèm ngày, từ 00:00:00 đến 23:59:59
out-of-range =
    số này phải { $most ->
        [none] từ { $least } trở lên
       *[other] nằm trong khoảng từ { $least } đến { $most }
    }
    .hint = ghi một số { $most ->
        [none] từ { $least } trở lên
       *[other] trong khoảng đó
    }; nếu khóa không bắt buộc thì có thể xóa cả dòng
    .hint-year = viết năm đủ bốn chữ số, ví dụ 2022
    .hint-body = cỡ chữ nội dung văn bản là 13 hoặc 14 (Phụ lục I Nghị định 30/2020/NĐ-CP)
empty-text =
    { $what ->
        [answer] chưa có câu trả lời
        [name] họ tên này không có chữ nào
       *[other] giá trị này để trống
    }
    .hint =
        { $what ->
            [answer] trả lời bằng một dòng chữ; chưa biết thì ghi tạm, sửa sau trong các tệp được tạo
            [name] ghi họ tên bằng chữ
           *[other] điền nội dung, hoặc xóa cả dòng nếu không cần
        }
line-break = giá trị này chỉ được viết trên một dòng
    .hint = viết liền trên một dòng trong "...", bỏ """ và \n; trong ngoặc vuông thì mỗi dòng thành một mục: "...", "..."
text-too-long =
    { $what ->
        [word] có một từ dài { $length } ký tự không có dấu cách; một dòng không chứa được
       *[other] giá trị này dài { $length } ký tự; nhiều nhất là { $most }
    }
    .hint = kiểm tra xem có dán nhầm nội dung không; nội dung dài thì chia thành nhiều mục
    .hint-answer = ghi ngắn gọn, đúng như sẽ in trên văn bản; xem có dán nhầm nội dung không
control-character = có ký tự điều khiển { $codepoint }, không in được
    .hint = xóa ký tự đó (thường do sao chép từ chương trình khác), rồi gõ lại đoạn chữ quanh nó
invisible-character = có ký tự không nhìn thấy { $codepoint }; văn bản sẽ bỏ ký tự này
    .hint = xóa đoạn chữ quanh chỗ này và gõ lại bằng bàn phím để hết cảnh báo
right-to-left = ký tự «{ $character }» ({ $codepoint }) thuộc chữ viết từ phải sang trái, văn bản hành chính không dùng
    .hint = phiên âm ra chữ quốc ngữ, hoặc xóa ký tự đó
unsupported-format = tệp ghi format = { $format }, chương trình này chỉ biết format = { $known }
    .hint = cập nhật Vanthu, hoặc sửa thành format = { $known } nếu tệp được viết cho phiên bản này

# --- Nội dung của tệp mô tả hội nghị ---

unknown-person = không có người nào mang mã «{ $id }»
    .hint-similar = có phải bạn muốn viết "{ $similar }"?
    .hint-known = các mã đã có trong [[people]]: { $known }
    .hint-nobody = thêm một bảng [[people]] có id = "{ $id }" và name = "..."
duplicate-id = mã «{ $id }» được dùng cho hai người
    .hint = đặt cho mỗi người một mã riêng
    .first = lần đầu ở đây
invalid-id = mã «{ $id }» có dấu cách
    .hint = viết mã liền, ví dụ "van-phong", ở đây và ở mọi chỗ ghi mã này; họ tên đầy đủ để ở name
attendee-form = mỗi mục [[attendees]] là một người hoặc một nhóm
    .hint = viết person = "mã người", hoặc group = "tên nhóm" kèm count = số người
year-differs = năm được tổng kết là { $year }, còn hội nghị họp ngày { $held }
    .hint = hội nghị tổng kết họp vào cuối năm ấy hoặc trong năm sau: sửa year, hoặc sửa date
    .held = ngày hội nghị
ends-early = hội nghị kết thúc lúc { $ends }, không sau lúc bắt đầu { $begins }
    .hint = sửa ends hoặc time; giờ viết theo 24 giờ, ví dụ 14:00:00 là hai giờ chiều
    .begins = giờ bắt đầu
agenda-time = { $reason ->
        [before] chương trình kết thúc lúc { $time }, trước khi hội nghị bắt đầu ({ $other })
        [after] chương trình bắt đầu lúc { $time }, sau khi hội nghị kết thúc ({ $other })
       *[order] mục { $time } đứng sau mục { $other }
    }
    .hint = { $reason ->
        [order] xếp lại các mục theo giờ, hoặc sửa giờ; giờ viết theo 24 giờ, ví dụ 14:00:00 là hai giờ chiều
       *[other] sửa giờ của các mục trong [[agenda]], hoặc sửa time, ends trong [conference]; giờ viết theo 24 giờ
    }
    .other = giờ này
indicator-without-figures = chỉ tiêu «{ $name }» không có số liệu
    .hint = ghi ít nhất một trong hai khóa: plan (kế hoạch), actual (thực hiện)
unknown-section = không có mục { $after } trong văn bản này
    .hint = { $known ->
        [none] xóa khóa after: các mục của văn bản này không đánh số
       *[other] ghi số của mục mà phần thêm đứng sau, đúng như trong văn bản: { $known }; hoặc xóa khóa after để phần thêm đứng cuối
    }

idle-key = khóa «{ $key }» không có tác dụng với văn bản này
    .hint = xóa khóa này, hoặc chuyển nó sang văn bản cần đến nó
picture-form = «{ $file }» không phải là { $wanted ->
        [png] ảnh PNG
       *[any] tên tệp ảnh, cũng không phải là đường diềm có sẵn
    }
    .hint = lưu hình ảnh chữ ký, con dấu thành tệp .png nền trong suốt rồi ghi tên tệp ấy
    .hint-similar = có phải bạn muốn viết "{ $similar }"? Đường diềm có sẵn: hoi-van, canh-sen, trong-dong
    .hint-certificate = ghi tên tệp .svg, .png hoặc .jpg; đường diềm có sẵn: hoi-van, canh-sen, trong-dong
picture-missing = không tìm thấy ảnh «{ $file }»
    .hint-conference = đường dẫn tính từ thư mục của tệp hội nghị; kiểm tra tên tệp
    .hint-pack = ảnh của gói đặt trong thư mục assets của gói, ví dụ "assets/{ $name }"; kiểm tra tên tệp
picture-broken = { $reason ->
        [empty] tệp ảnh «{ $file }» rỗng
        [form] tệp «{ $file }» mang đuôi { $extension } nhưng bên trong là { $found }
        [unknown] tệp «{ $file }» không phải là ảnh
        [large] ảnh «{ $file }» quá lớn: { $across } x { $down } điểm
       *[broken] tệp ảnh «{ $file }» bị hỏng
    }
    .hint = { $reason ->
        [form] mở ảnh rồi lưu lại (Save as) thành đúng loại { $extension }; chỉ đổi đuôi thì không đủ
        [unknown] ghi tên đúng tệp ảnh; hoặc mở tệp bằng chương trình đã làm ra nó rồi lưu thành { $extension }
        [large] thu nhỏ ảnh còn dưới 100 triệu điểm: tờ A3 quét ở 300 dpi là 17 triệu điểm
       *[broken] chép lại tệp từ bản gốc, hoặc mở bằng chương trình xem ảnh rồi lưu lại
    }
paper-form = «{ $written }» không phải là khổ giấy
    .hint = ghi chiều ngang x chiều dọc theo mm, ví dụ "297x210" (A4 ngang), hoặc "a4", "a3"; mỗi cạnh từ 50 đến 1200 mm
colour-form = «{ $written }» không phải là mã màu
    .hint = ghi mã màu có dấu # và 6 chữ số thập lục phân, ví dụ "#c4161c"
certificate-overflow = giấy của «{ $name }» (số { $ordinal }) không đủ chỗ cho { $field ->
        [recipient] tên
        [post] chức vụ, đơn vị
        [achievement] thành tích
       *[other] dòng «{ $field }»
    }
    .hint = viết ngắn lại; hoặc cho dòng ấy rộng hơn, chữ nhỏ hơn ở [certificates.*.positions]. Giấy này chưa được làm, các giấy khác vẫn được làm
certificate-pages = mẫu làm ra { $pages } trang cho một người được khen
    .hint = mỗi người đúng một trang: xem lại những gì mẫu của gói thêm vào
record-absent = không có số { $record } trong danh sách { $document }
    .hint = danh sách có các số { $known }
unknown-printer = không có máy in «{ $printer }»
    .hint = thêm máy in ấy: vanthu calibrate --printer "{ $printer }" rồi làm theo lời dặn
    .hint-known = các máy in đã có: { $known }; muốn thêm máy khác: vanthu calibrate --printer "{ $printer }"
shift-beyond = { $key } = { $value } không phải là độ lệch của máy in
    .hint = { $key } nằm trong khoảng từ { $least } đến { $most }: dx, dy tính bằng mm, rotate bằng độ, scale là hệ số (1 là đúng cỡ)
printer-place = không ghi được máy in «{ $printer }» vào tệp này
    .hint = tệp phải đọc được và printers phải là các bảng: viết [printers.{ $printer }] rồi thử lại
feed-small = khổ giấy { $feed } mm của máy in nhỏ hơn tờ giấy { $paper } mm cần in
    .hint = chọn máy in lớn hơn, hoặc sửa paper của máy in
print-nothing = hội nghị này không có giấy nào để in
    .hint = khai người được khen do cơ quan này quyết định trong [[awards]]; «vanthu check» cho biết còn thiếu gì
number-new = { $count } người mới trong danh sách được số tiếp theo, các số đã cấp giữ nguyên: { $named }
    .hint = nếu muốn đánh số lại theo thứ tự danh sách, chạy lại với --renumber; giấy đã in mang số cũ thì phải in lại
number-renamed = { $count } người trong danh sách đã được ghi khác đi hoặc chuyển hình thức khen, vẫn giữ số đã cấp: { $named }
    .hint = nếu đây là người khác, đánh số lại bằng --renumber
number-free = { $count } số để trống vì người được cấp không còn trong danh sách: { $named }
    .hint = số đã cấp không chuyển cho người khác; muốn đánh số lại từ đầu thì chạy lại với --renumber
list-reordered = danh sách xếp khác thứ tự các số đã cấp: quyết định, giấy khen và sổ khen thưởng xếp theo số đã cấp
    .hint = muốn xếp như danh sách thì đánh số lại bằng --renumber; giấy đã in khi ấy phải in lại
renumbered = đã đánh số lại theo thứ tự danh sách: { $count } số nay thuộc người khác
output-busy = một lần chạy vanthu khác đang ghi vào thư mục này
    .hint = đợi lần chạy ấy xong, hoặc ghi ra thư mục khác bằng -o
register-aside = sổ này đã có người sửa; bản sửa tay được giữ ở { $aside }, sổ mới ghi vào chỗ cũ
    .hint = chép những ghi chú cần giữ sang sổ mới
output-taken = thư mục này chứa văn bản và số đã cấp của hội nghị hoặc quyết định khác: «{ $other }»
    .hint = ghi ra thư mục khác bằng -o; nếu vẫn là hội nghị ấy thì đừng sửa cùng lúc cả tên hội nghị và số quyết định
    .hint-decision = quyết định thứ hai của hội nghị: để tệp của nó trong thư mục khác, hoặc ghi ra thư mục khác bằng -o; nếu vẫn là quyết định ấy thì sửa số và sửa danh sách trong hai lần chạy
output-changed = tệp này không còn được làm nữa nhưng đã bị sửa tay, nên không xóa
    .hint = xem lại rồi tự xóa hoặc cất đi chỗ khác, kẻo in nhầm
output-outdated = { $count } tệp làm từ danh sách cũ, khác danh sách hiện nay, mà lần chạy này không làm lại: { $named }
    .hint = chưa in, chưa gửi các tệp này; chạy: vanthu build{ $call }
position-beyond = { $key } = { $value } nằm ngoài tờ giấy { $paper } mm: dòng này sẽ không in ra
    .hint = ghi số mm tính từ góc trên bên trái tờ giấy: x từ 0 đến { $across }, y từ 0 đến { $down }
frame-beyond = khung { $frame } mm lớn hơn giấy { $paper } mm
    .hint = khung phải nằm trong tờ giấy: sửa frame hoặc paper
    .paper = khổ giấy ghi ở đây

# --- Khen thưởng ---

award-elsewhere = «{ $form }» vừa là của cơ quan khác, vừa là của cơ quan này
    .hint = khen thưởng do cấp khác quyết định: ghi by và counts, không ghi recipients; do cơ quan này quyết định: ghi recipients, bỏ by và counts
award-kind = «{ $form }» không dành cho { $kind }
    .hint = hình thức này chỉ dành cho { $only }: sửa kind (trong bảng tính: cột «Đối tượng» hoặc hàng nhóm), hoặc chuyển sang [[awards]] có form khác
    .hint-counts = bỏ { $key } khỏi counts: hình thức này chỉ dành cho { $only }; hoặc ghi số ấy vào [[awards]] có form khác
direct-kind = người trực tiếp lao động phải là cá nhân, không phải là { $kind }
    .hint = bỏ direct, hoặc sửa kind thành "ca-nhan"
bonus-unknown =
    chưa tính được tiền thưởng «{ $form }» cho { $kind }: { $reason ->
        [salary] không biết mức lương cơ sở ngày { $day }
        [large] số tiền quá lớn
       *[rate] không biết mức thưởng áp dụng ngày { $day }
    }
    .hint =
        { $reason ->
            [salary] ghi mức lương cơ sở của ngày ấy (đồng) vào tệp: [bonus] base_salary = ...; hoặc ghi số tiền cho từng người
            [large] sửa base_salary trong [bonus] hoặc rates trong [[awards]]: một trong hai số lớn quá
           *[rate] ghi vào [[awards]] mức thưởng bằng mấy lần lương cơ sở theo quy định được áp dụng, với dấu chấm thập phân, ví dụ rates = {"{"} { $key } = 0.3 {"}"}; hoặc ghi số tiền cho từng người; cơ quan không mang tên tỉnh, huyện, xã thì ghi thêm level
        }
bonus-unverified =
    tiền thưởng «{ $form }» tính bằng con số ghi theo trí nhớ, chưa đối chiếu với văn bản:{ $salary ->
        [none] {""}
       *[other] {" "}lương cơ sở { $salary } đồng;
    }{ $collectives ->
        [none] {""}
       *[other] {" "}tập thể { $collectives } lần lương cơ sở;
    }{ $individuals ->
        [none] {""}
       *[other] {" "}cá nhân { $individuals } lần lương cơ sở;
    }{ $households ->
        [none] {""}
       *[other] {" "}hộ gia đình { $households } lần lương cơ sở;
    }{ $rounding ->
        [none] {""}
       *[other] {" "}làm tròn lên { $rounding } đồng;
    } cần đối chiếu trước khi trình ký
    .hint = đối chiếu với quy định rồi ghi con số đúng vào tệp thì không nhắc nữa: rates = {"{"} collectives = ..., individuals = ..., households = ... {"}"} ở [[awards]]; base_salary = ..., round_to = ... ở [bonus]
bonus-idle =
    { $reason ->
        [elsewhere] khen thưởng do nơi khác quyết định thì không tính tiền thưởng ở đây
       *[alone] không có bonus = true thì rates không có tác dụng
    }
    .hint =
        { $reason ->
            [elsewhere] xóa bonus
           *[alone] thêm bonus = true, hoặc xóa rates
        }
recipient-twice = «{ $name }» có tên hai lần trong hình thức «{ $form }»
    .hint = nếu là một thì xóa bớt một chỗ; nếu là hai người trùng tên thì ghi chức vụ, đơn vị cho khác nhau
    .first = lần trước ở đây
recipient-in-two-forms = «{ $name }» được khen cả «{ $other }» và «{ $form }»
    .hint = xem lại có đúng cả hai hình thức không; nếu là hai người trùng tên thì ghi chức vụ, đơn vị cho khác nhau
    .first = ở đây được khen «{ $other }»
decision-differs =
    { $key ->
        [number] số của quyết định khen thưởng không thống nhất
       *[date] ngày của quyết định khen thưởng không thống nhất
    }
    .hint = một tệp làm một quyết định khen thưởng: ghi giống nhau ở mọi nơi, hoặc chỉ ghi một nơi; khen thưởng theo quyết định khác thì để ở một tệp khác
    .first = ở đây đã ghi khác
decision-undated = quyết định số { $number } chưa có ngày, nên mọi văn bản, giấy khen viện dẫn nó sẽ ghi ngày hội nghị ({ $held })
    .hint = ghi ngày ký quyết định ở cạnh number, ví dụ date = { $date } nếu ký đúng ngày hội nghị

# --- Văn bản nào làm được ---

document-lacks =
    không làm được văn bản «{ $document }»: { $lacks ->
        [results] chưa có kết quả nào để báo cáo
        [directives] chưa có ý kiến chỉ đạo nào
        [awards] chưa có danh sách khen thưởng
        [bases] chương trình chưa biết đủ căn cứ pháp lý tại ngày ban hành
        [attendees] chưa có thành phần tham dự
        [venue] chưa có địa điểm hội nghị
        [agenda] chưa có chương trình hội nghị
        [secretary] chưa có thư ký hội nghị
        [addressees] chưa có nơi nhận ở dòng Kính gửi
        [unit] chưa có đơn vị soạn thảo trong ký hiệu công văn
        [amounts] có người chưa có số tiền thưởng
       *[chair] chưa có người chủ trì hội nghị
    }
    .hint =
        { $lacks ->
            [results] thêm [[outcomes]] (mỗi mục có kind = "achievement" và text = "..."), [[indicators]] hoặc [[movements]]
            [directives] thêm [[directives]], mỗi mục có to = ["nơi được giao"] và task = "việc phải làm"; có thời hạn thì thêm deadline = 2023-06-30
            [awards] thêm [[awards]] có form = "giay-khen", và dưới đó mỗi người, tập thể một mục [[awards.recipients]] có name = "..."{ $document ->
                [ky-nhan] {""}; ký nhận tiền thì thêm cả bonus = true
               *[other] {""}
            }
            [bases] thêm bases = ["Luật ...", "Nghị định ..."] vào [documents.quyet-dinh]
            [attendees] thêm [[attendees]], mỗi mục có person = "mã người", hoặc group = "tên nhóm" kèm count = số người
            [venue] thêm venue = "..." vào [conference]
            [agenda] thêm [[agenda]], mỗi mục có time = 07:30:00, content = "nội dung" và by = "người thực hiện"
            [secretary] thêm secretary = "mã người" vào [conference]
            [addressees] thêm to = ["..."] vào bảng [documents] của văn bản này
            [unit] thêm unit = "VX" (viết tắt đơn vị soạn thảo) vào [documents.cong-van]
            [amounts] ghi bonus = true vào [[awards]] để tính theo quy định, hoặc amount (đồng) cho mọi mục [[awards.recipients]]
           *[chair] thêm chair = "mã người" vào [conference]
        }
document-skipped =
    không làm «{ $document }» vì { $lacks ->
        [results] chưa có kết quả nào để báo cáo
        [directives] chưa có ý kiến chỉ đạo nào
        [awards] chưa có danh sách khen thưởng
        [bases] chương trình chưa biết đủ căn cứ pháp lý tại ngày ban hành
        [attendees] chưa có thành phần tham dự
        [venue] chưa có địa điểm hội nghị
        [agenda] chưa có chương trình hội nghị
        [secretary] chưa có thư ký hội nghị
        [addressees] chưa có nơi nhận ở dòng Kính gửi
        [unit] chưa có đơn vị soạn thảo trong ký hiệu công văn
        [amounts] có người chưa có số tiền thưởng
        [authority] chưa suy ra được quyền hạn của người ký
       *[chair] chưa có người chủ trì hội nghị
    }
    .hint =
        { $lacks ->
            [results] nếu cần văn bản này, thêm [[outcomes]], [[indicators]] hoặc [[movements]]
            [directives] nếu cần văn bản này, thêm [[directives]] (giao ai, việc gì, thời hạn)
            [awards] nếu cần văn bản này, thêm [[awards]] có [[awards.recipients]]
            [bases] nếu cần văn bản này, thêm bases = ["Luật ...", "Nghị định ..."] vào [documents.quyet-dinh]
            [attendees] nếu cần văn bản này, thêm [[attendees]]
            [venue] nếu cần văn bản này, thêm venue = "..." vào [conference]
            [agenda] nếu cần văn bản này, thêm [[agenda]] (giờ, nội dung, người thực hiện)
            [secretary] nếu cần văn bản này, thêm secretary = "mã người" vào [conference]
            [addressees] nếu cần văn bản này, thêm to = ["..."] vào bảng [documents] của văn bản này
            [unit] nếu cần văn bản này, thêm unit = "VX" (viết tắt đơn vị soạn thảo) vào [documents.cong-van]
            [amounts] nếu cần văn bản này, ghi bonus = true vào [[awards]] để tính theo quy định, hoặc amount (đồng) cho mọi mục [[awards.recipients]]
            [authority] nếu cần văn bản này, ghi authority (ví dụ "TM. BAN CHẤP HÀNH") vào bảng [documents] của nó
           *[chair] nếu cần văn bản này, thêm chair = "mã người" vào [conference]
        }
no-document = tệp này chưa đủ để làm một văn bản nào
    .hint = thêm kết quả ([[outcomes]], [[indicators]]) để có báo cáo, hoặc ý kiến chỉ đạo ([[directives]]) để có thông báo; bỏ enabled = false nếu đã tắt hết
unknown-document = không có loại văn bản «{ $id }»
    .hint-similar = có phải bạn muốn viết «{ $similar }»?
    .hint-known = các loại văn bản: { $known }
    .hint-name = để thêm loại văn bản này, ghi name = "..." (tên loại) vào bảng của nó
document-absent = hội nghị này không có văn bản «{ $document }»
    .hint = chạy «vanthu check» để biết còn thiếu gì, hoặc bỏ enabled = false của văn bản này; văn bản mà pack.toml không cho làm thì thêm enabled = true vào [documents.{ $document }]
signer-unknown = chưa biết ai ký văn bản «{ $document }»
    .hint = thêm signer = "mã người" vào [documents.{ $document }], hoặc chair = "mã người" vào [conference]
authority-unknown = chưa biết «{ $name }» ký với quyền hạn nào
    .hint = ghi chức vụ chính quyền của người này lên đầu titles (ví dụ "Chủ tịch UBND xã"), hoặc thêm authority = "TM. ỦY BAN NHÂN DÂN" vào bảng [documents...] của văn bản
signer-vacant = { $why ->
        [nobody] chức danh «{ $id }» đang khuyết
        [unnamed] chưa ghi ai giữ chức danh «{ $id }» ở cơ quan này
        [vacant] chức danh «{ $id }» đang khuyết, chưa có ai ký thay
       *[away] người giữ chức danh «{ $id }» đang vắng, chưa có ai ký thay
    }
    .hint-holder = ghi name = "..." vào bảng [signers.{ $id }] trong pack.toml của cơ quan mình hoặc trong tệp hội nghị; hoặc ghi mã người khác vào đây
    .hint-stand-in = ghi signs-for = "{ $id }" vào bảng [signers...] của người ký thay, hoặc ghi mã người khác vào đây
    .post = chức danh này

# --- Gói mẫu ---

pack-missing = không tìm thấy gói mẫu «{ $name }»
    .hint-similar = có phải bạn muốn viết "{ $similar }"?
    .hint-name = ghi tên một gói đã có: { $known }; hoặc đặt gói vào packs/{ $name } cạnh tệp hội nghị hay ở thư mục cha; chưa có gói thì tạo: vanthu pack new packs/{ $name }
    .hint-path = ở đó phải có thư mục chứa pack.toml, hoặc tệp gói .zip; đường dẫn tính từ thư mục của tệp ghi nó; { $by ->
        [pack] không dựa trên gói nào khác thì xóa dòng extends
       *[conference] không dùng gói riêng thì xóa dòng pack
    }
    .hint-absolute = ghi đường dẫn tính từ thư mục của tệp này, không bắt đầu bằng / hay tên ổ đĩa, ví dụ "../goi/xa-phuoc-hiep"; hoặc dùng lựa chọn --pack
    .hint-backslash = viết đường dẫn bằng dấu /: "{ $meant }"
    .hint-given = kiểm tra đường dẫn: đó phải là thư mục có pack.toml, hoặc tệp gói .zip
    .hint-zip = tệp gói phải mang đuôi .zip, do «vanthu pack bundle» làm ra; nếu đúng là tệp ấy thì đổi tên cho có đuôi .zip
pack-cycle = gói mẫu «{ $name }» kế thừa vòng quanh trở lại chính nó
    .hint = sửa extends trong một pack.toml để các gói xếp thành một hàng, cuối cùng là "nd30"
pack-key = khóa «{ $key }» là của từng hội nghị, không đặt trong pack.toml
    .hint = chuyển dòng này sang bảng [documents...] của hoi-nghi.toml
make-and-skip = make và skip không đi cùng nhau trong một pack.toml
    .hint = giữ make (chỉ làm những văn bản này) hoặc skip (làm tất cả, trừ những văn bản này)
    .make = make ở đây
kind-id = { $why ->
        [letters] «{ $id }» không dùng làm mã loại văn bản được: mã chỉ có chữ thường không dấu, chữ số và gạch nối
       *[taken] mã «{ $id }» trùng với tệp của chương trình
    }
    .hint-similar = viết «{ $similar }»; tên đầy đủ của loại văn bản ghi ở name
    .hint-taken = chọn mã khác cho loại văn bản này
kind-fixed = «{ $id }» là loại văn bản có sẵn, gói mẫu không đổi { $key } của nó
    .hint = bỏ dòng này: tên loại và chữ viết tắt theo Phụ lục III Nghị định 30/2020/NĐ-CP; muốn có loại văn bản riêng thì dùng mã khác
kind-template = loại văn bản «{ $id }» chưa có mẫu: không gói nào có tệp { $file }
    .hint = thêm tệp { $file } vào gói này; mẫu ngắn nhất: {"{%"} extends "_van-ban.typ.j2" %{"}"}{"{%"} set subject = conference.name %{"}"}{"{%"} block body %{"}"}#para[Nội dung của văn bản./.]{"{%"} endblock %{"}"}
pack-large = gói mẫu này quá lớn: hơn { $files } tệp, hoặc các tệp cộng lại hơn { $most } MB
    .hint = bỏ bớt ảnh, phông chữ không dùng trong các thư mục assets, fonts, lib, templates của gói
bundle-left = tệp này không đưa được vào tệp gói mẫu: { $reason ->
        [name] tên tệp không phải chữ Unicode
       *[link] đây là liên kết, không dẫn tới tệp nào của gói
    }
    .hint = { $reason ->
        [name] đặt lại tên tệp, hoặc bỏ tệp ra khỏi gói, rồi đóng gói lại
       *[link] thay liên kết bằng chính tệp, hoặc bỏ nó ra khỏi gói, rồi đóng gói lại
    }
bundle-broken = không dùng được tệp gói mẫu này: { $reason ->
        [archive] tệp không phải tệp nén zip, hoặc bị hỏng, hoặc có mật khẩu
        [contents] tệp không do «vanthu pack bundle» làm ra (thiếu danh mục goi.json)
        [newer] tệp do bản Vanthu mới hơn làm ra
        [large] gói quá nhiều tệp hoặc quá lớn
        [refused] đường dẫn «{ $path }» dẫn ra ngoài gói, hoặc là liên kết
        [missing] thiếu tệp «{ $path }» có trong danh mục
        [sum] tệp «{ $path }» đã bị sửa sau khi đóng gói
       *[unlisted] tệp «{ $path }» không có trong danh mục
    }
    .hint = { $reason ->
        [newer] cài bản Vanthu mới, hoặc xin bên gửi đóng gói lại bằng bản cũ
        [large] bỏ bớt ảnh, phông chữ không dùng trong thư mục gói rồi đóng gói lại
       *[other] đóng gói lại từ thư mục gốc: vanthu pack bundle THƯ-MỤC; nếu nhận từ nơi khác thì xin gửi lại
    }
pack-taken = thư mục này đã có tệp, hoặc không đặt tên được cho gói
    .hint = chọn một thư mục chưa có, ví dụ packs/xa-phuoc-hiep
    .hint-name = tên gói chỉ gồm chữ cái, chữ số, dấu cách, gạch nối và gạch dưới, ví dụ packs/xa-phuoc-hiep
pack-file-unused = không có gì gọi đến { $kind ->
        [templates] tệp mẫu này: không văn bản nào làm từ nó
        [lib] tệp hàm này: không mẫu nào, hàm nào nhắc đến nó
        [fonts] phông chữ này: không trang nào dùng, không thiết lập nào nhắc đến
       *[assets] tệp này: không mẫu, hàm hay thiết lập nào nhắc đến nó
    }
    .hint = kiểm tra tên tệp; không cần nữa thì bỏ khỏi gói
block-gone = các mẫu bên dưới không có khối «{ $block }»: chữ trong khối này không được in ở đâu cả
    .hint = xem docs/khoi.md để biết có những khối nào; đổi tên khối này, hoặc xóa đi
    .hint-similar = có phải bạn muốn viết "{ $similar }"? docs/khoi.md liệt kê các khối
    .hint-renamed = từ bản { $since } khối này tên là «{ $now }»; «vanthu pack check --mend» đổi tên giúp
    .hint-divided = từ bản { $since } khối này chia thành «{ $now }»: đưa từng phần vào khối của nó
block-unprinted = khối «{ $block }» không được in ở đâu: một khối khác của gói đã thay mất phần chứa nó
    .hint = gọi super() trong khối chứa nó, hoặc đưa những chữ này vào khối ấy
base-changed = phần bên dưới mà { $what ->
        [block] khối «{ $name }»
       *[file] tệp «{ $name }»
    } này thay cho đã đổi từ khi gói được làm (- trước, + nay):
    { $shown }
    .hint = xem gói có cần đổi theo không; xong thì nhận bản mới: vanthu pack check --record { $call }
    .hint-renamed = nội dung trước đây của khối này nay mang tên «{ $now }»: nếu ý muốn là nội dung ấy thì đổi tên khối; xong thì nhận bản mới: vanthu pack check --record { $call }
    .hint-bundle = hỏi nơi gửi gói: gói có cần đổi theo không; xong thì ở thư mục gốc của gói chạy vanthu pack check --record, đóng gói và gửi lại
    .below = bên dưới, như hiện nay
base-other = gói này ghi là làm cho «{ $base }», nhưng bên dưới nay là «{ $now }»
    .hint = xem những gì đã đổi bằng vanthu pack check; hợp rồi thì ghi base = "{ $now }"
pack-unrecorded = { $which ->
        [all] chưa ghi lại gói này được làm cho bản nào
       *[new] chưa ghi lại hết những gì gói thay đổi
    }: { $count } khối hoặc tệp đứng thay cho phần bên dưới
    .hint = vanthu pack check --record { $call } ghi vào pack.lock; lần soát sau sẽ cho biết bên dưới đã đổi gì
    .hint-bundle = ở thư mục gốc của gói, vanthu pack check --record ghi vào pack.lock; rồi đóng gói lại
lock-broken = không đọc được pack.lock: { $reason ->
        [newer] tệp do bản Vanthu mới hơn ghi
        [form] đây không phải nội dung mà «vanthu pack check --record» ghi ra
       *[syntax] chỗ này viết sai
    }
    .hint = { $reason ->
        [newer] cài bản Vanthu mới
       *[other] lấy lại tệp từ bản sao; hoặc xóa đi rồi ghi lại bằng «vanthu pack check --record», khi đó không còn biết bên dưới đã đổi gì
    }
name-lost = giá trị đặt cho «{ $name }» ở đây bị mất: mẫu bên dưới đặt lại
    .hint = hãy đổi khối in ra giá trị ấy, hoặc đặt một tên khác
    .below = đặt lại ở đây
file-outside = tệp này nằm ngoài thư mục được phép đọc
    .hint = chép tệp vào thư mục của gói mẫu hoặc của hội nghị, rồi dùng đường dẫn tương đối không có ..
    .hint-picture = chép ảnh vào thư mục của tệp hội nghị (ảnh của gói: vào assets của gói), rồi ghi đường dẫn tính từ đó, không bắt đầu bằng / và không có ..
device-name = Windows không cho đặt tên tệp này: tên trùng với tên thiết bị (như CON, NUL, COM1), hoặc kết thúc bằng dấu chấm hay dấu cách
    .hint = đổi tên tệp hoặc thư mục, rồi sửa lại chỗ ghi tên này
    .hint-new = chọn tên khác cho thư mục, ví dụ hoi-nghi-2025

# --- Mẫu ---

# Đứng cuối lời chỉ cách sửa một mẫu, khi gói bên dưới cũng có mẫu ấy.
spare = { $spare ->
        [yes] ; không cần mẫu riêng thì xóa tệp này: văn bản sẽ theo mẫu có sẵn
       *[no] {""}
    }
template-syntax = { $wanted ->
        [tag] mẫu không có thẻ nào tên «{ $detail }»
       *[none] mẫu viết sai cú pháp MiniJinja: { $detail }
    }
    .hint = kiểm tra các cặp {"{{ }}"}, {"{% %}"} và các thẻ đóng như endif, endfor, endblock{ spare }
    .hint-similar = có phải bạn muốn viết «{ $similar }»?
    .hint-tags = dùng một trong các thẻ: { $known }{ spare }
    .from = được gọi từ đây
template-undefined = mẫu dùng một tên không có: { $detail }
    .hint = xem lại chính tả của tên biến, bộ lọc hoặc hàm; dữ liệu có thể vắng thì kiểm tra trước bằng {"{% if ... %}"}{ spare }
    .hint-similar = có phải bạn muốn viết «{ $similar }»?
    .hint-below = mẫu bên dưới cần tên ấy: đặt nó ở đầu mẫu này, {"{%"} set tên = ... %{"}"}; hoặc sửa khối của mẫu này đã bỏ mất chỗ đặt nó{ spare }
    .below = mẫu bên dưới dùng ở đây
    .from = được gọi từ đây
template-missing = không có mẫu này: { $detail }
    .hint = tạo tệp ấy trong thư mục templates của gói, xóa dòng này, hoặc ghi tên một mẫu đã có, thêm đuôi .typ.j2: { $known } ("base:" chỉ tìm ở các gói bên dưới){ spare }
    .hint-similar = có phải bạn muốn viết "{ $similar }"?
    .from = được gọi từ đây
template-endless = mẫu chạy quá lâu hoặc tự gọi mình không dừng
    .hint = kiểm tra vòng lặp và macro gọi lại chính nó; muốn kế thừa mẫu cùng tên ở gói bên dưới thì viết "base:" trước tên{ spare }
    .from = được gọi từ đây
template-long = mẫu có chỗ dài quá mức đọc được: hơn { $most } { $what ->
        [branches] nhánh elif
       *[words] từ và dấu trong một thẻ
    }
    .hint = chia nhỏ chỗ này: đặt từng phần vào biến bằng {"{% set %}"}, hoặc dùng vòng lặp thay cho nhiều nhánh
beyond-limit = { $what ->
        [document] văn bản này
        [reading] việc đọc tệp này cùng danh sách và gói mẫu của nó
       *[run] lần chạy này
    } { $limit ->
        [time] quá { $most } giây chưa xong; chương trình dừng lại
       *[memory] cần quá { $most } MiB bộ nhớ; chương trình dừng lại
    }
    .hint = { $what ->
        [document] thường do vòng lặp trong mẫu hoặc hàm của gói mẫu: xem tệp nào của gói được dùng; nếu văn bản thật sự lớn
       *[run] thường do danh sách, phông chữ hoặc tệp của gói mẫu quá lớn: bỏ bớt phần không dùng; nếu dữ liệu thật sự lớn và lệnh có tùy chọn này
    } thì thêm { $limit ->
        [time] --time-limit với số giây lớn hơn
       *[memory] --memory-limit với số MiB lớn hơn
    }. Tệp đã ghi vẫn nguyên vẹn, lần chạy sau làm tiếp
template-fault = { $wanted ->
        [text] bộ lọc { $detail } cần một đoạn chữ
        [number] bộ lọc { $detail } cần một con số
        [finite] bộ lọc { $detail } cần một con số có hạn
        [divisor] không chia được cho 0: { $detail }
        [argument] bộ lọc hoặc hàm này không có đối số «{ $detail }»
        [texts] dấu { $detail } không cộng được chữ với giá trị khác
        [numbers] phép { $detail } không làm được với hai giá trị này
       *[none] mẫu có lỗi: { $detail }
    }
    .hint = { $wanted ->
        [divisor] sửa số chia; số chia có thể bằng 0 thì kiểm tra trước bằng {"{% if ... %}"}
        [argument] xóa đối số «{ $detail }» ở chỗ được đánh dấu
        [texts] muốn ghép chữ thì viết ~ thay cho +; muốn cộng thì hai bên phải là số
        [numbers] hai bên phải cùng là số: sửa chỗ được đánh dấu
       *[none] sửa chỗ được đánh dấu; nếu mẫu do nơi khác cung cấp, hãy báo cho nơi đó
    }{ spare }
    .from = được gọi từ đây
template-place = { $within ->
        [formula] từ dấu $ này trở đi là công thức, và giá trị ở phía sau nằm trong đó
        [raw] từ dấu ` này trở đi là chữ nguyên dạng, và giá trị ở phía sau nằm trong đó
        [text] đoạn chữ mở bằng dấu nháy này chưa đóng, và giá trị ở phía sau nằm trong đó
        [comment] lời ghi chú mở bằng /* ở đây chưa đóng, nên phần sau của văn bản không được in
       *[none] giá trị không đặt được ở chỗ này của mẫu
    }
    .hint = chỉ in giá trị ở giữa văn bản hoặc làm tham số của hàm, không đặt trong dấu nháy, công thức, nhãn hay tên; muốn ghép chữ thì dùng ~
    .hint-opened =
        { $within ->
            [formula] để in chính dấu $ thì viết \$; nếu là công thức thì đóng bằng dấu $ thứ hai, trước giá trị
            [raw] để in chính dấu ` thì viết \`; nếu là chữ nguyên dạng thì đóng bằng dấu ` thứ hai, trước giá trị
            [text] đóng đoạn chữ bằng dấu " thứ hai
           *[comment] đóng lời ghi chú bằng */, hoặc xóa dấu /*
        }
    .value = giá trị ở đây

template-printed = chữ đã in ra (từ macro hoặc khối set) không qua bộ lọc hay phép cắt được nữa
    .hint = dùng bộ lọc trên giá trị trước khi in trong macro; ghép chữ thì dùng ~
    .from = được gọi từ đây

# --- Typst và trang đã dàn ---

typst-fault = Typst không dựng được chỗ này: { $detail }
    .hint = sửa giá trị được đánh dấu; nếu giá trị đúng thì lỗi ở mẫu, hàm được nêu bên dưới
    .hint-template = sửa mẫu ở chỗ được đánh dấu; mẫu của nơi khác thì báo cho nơi đó{ spare }
    .hint-own = tệp này đứng thay tệp cùng tên của nd30 nên phải có đủ mọi tên mà nd30 gọi đến: thêm tên còn thiếu, hoặc xóa tệp để dùng lại của nd30
    .hint-library = sửa hàm ở chỗ được đánh dấu; hàm của nơi khác thì báo cho nơi đó
    .hint-picture = sửa chính tệp hình này: mở bằng chương trình vẽ rồi lưu lại thành SVG thường, ảnh dùng trong hình thì nhúng vào hình; hoặc thay bằng ảnh PNG
    .hint-data = sửa tệp này ở chỗ được đánh dấu
    .asked = tệp được gọi ở đây
    .value = giá trị này
    .template = in ra ở đây trong mẫu
    .library = hàm báo lỗi
typst-file-missing = không đọc được tệp mà mẫu gọi tới: { $detail }
    .hint = mẫu chỉ gọi được /lib, /assets của gói và /hoi-nghi (thư mục của hội nghị); kiểm tra tên tệp
    .value = giá trị này
    .template = gọi ở đây trong mẫu
    .library = hàm gọi tệp
typst-package = mẫu gọi một gói Typst từ mạng
    .hint = không dùng đến thì xóa dòng này; cần thì chép mã vào thư mục lib của gói mẫu rồi sửa dòng này thành #import "/lib/TÊN.typ" (TÊN là tên tệp đã chép); Vanthu không bao giờ dùng mạng{ spare }
    .value = giá trị này
    .template = gọi ở đây trong mẫu
    .library = hàm gọi gói
typst-unsettled = trang không ổn định được: cách dàn thay đổi mỗi lần tính lại
    .hint = sửa hàm Typst phụ thuộc vào vị trí của chính nó (context, counter, state)
    .value = giá trị này
    .template = ở đây trong mẫu
    .library = hàm gây ra
typst-warning = Typst cảnh báo: { $detail }
    .hint = sửa gói mẫu theo lời nhắc này
    .value = giá trị này
    .template = ở đây trong mẫu
    .library = hàm gây ra
font-missing = không có phông chữ «{ $family }»
    .hint = dùng "Liberation Serif" (cùng độ rộng với Times New Roman), hoặc đặt tệp phông vào thư mục fonts của gói mẫu, hoặc chỉ thư mục phông bằng --font-path
    .hint-similar = có phải bạn muốn viết "{ $similar }"?
    .hint-known = dùng một phông đã có: { $known }; hoặc đặt tệp phông vào thư mục fonts của gói mẫu
    .value = giá trị này
    .template = dùng ở đây trong mẫu
    .library = hàm dùng phông
font-letters = phông chữ «{ $family }» thiếu chữ tiếng Việt: { $letters }
    .hint = chọn phông Unicode có đủ chữ tiếng Việt; phông .VnTime, VNI-... và phông chỉ có chữ tiếng Anh không dùng được
font-unreadable = { $reason ->
        [empty] tệp phông chữ này rỗng
        [web] tệp này là phông chữ cho trang web hoặc máy in cũ, không dùng được
       *[broken] tệp này không phải là phông chữ đọc được
    }
    .hint = thay bằng tệp .ttf hoặc .otf nguyên vẹn, hoặc lấy tệp ra khỏi thư mục phông
glyph-missing = phông «{ $font }» không có ký tự «{ $character }» ({ $codepoint })
    .hint = xóa ký tự đó, hoặc thay bằng chữ quốc ngữ; không thấy nó ở chỗ được đánh dấu thì tìm trong thư mục lib của gói mẫu; nếu nhất thiết cần nó thì thêm vào thư mục fonts của gói mẫu một phông có ký tự này
pdf-refused = không xuất được PDF đúng chuẩn: { $detail }
    .hint = sửa chỗ được đánh dấu, hoặc chọn chuẩn khác bằng --pdf-standard
    .value = giá trị này
    .template = ở đây trong mẫu
    .library = ở hàm này

# --- Ghi tệp ---

port-taken = { $taken ->
        [true] cổng { $port } đang có chương trình khác dùng
       *[other] không mở được cổng trên máy này để xem trước: { $detail }
    }
    .hint = { $taken ->
        [true] bỏ --port để chương trình tự chọn cổng còn trống
       *[other] xem tường lửa của máy có chặn chương trình mở cổng 127.0.0.1 không
    }
browser-unopened =
    không tự mở được trình duyệt: { $detail }
    .hint = chép địa chỉ ở trên, dán vào trình duyệt
output-failed =
    { $what ->
        [folder] không ghi được vào thư mục này
       *[file] không ghi được tệp này
    }: { $reason ->
        [permission] không có quyền
        [not-found] không có thư mục hoặc tệp
        [read-only] ổ đĩa chỉ cho đọc
        [full] ổ đĩa hết chỗ
        [not-a-folder] có một tệp nằm ở chỗ của thư mục
        [a-folder] có một thư mục mang tên này
        [busy] tệp đang được chương trình khác dùng
        [name] tên tệp không hợp lệ
       *[other] { $detail }
    }
    .hint = { $reason ->
        [not-a-folder] đổi tên tệp này hoặc cất đi chỗ khác: ở đây phải là một thư mục; hoặc ghi sang thư mục khác bằng -o
        [a-folder] đổi tên thư mục này hoặc cất đi chỗ khác; hoặc ghi sang thư mục khác bằng -o
        [permission] đóng tệp nếu đang mở; xin quyền ghi vào thư mục; hoặc ghi sang thư mục khác bằng -o
        [read-only] ghi sang thư mục khác bằng -o
        [full] xóa bớt tệp trên ổ đĩa; hoặc ghi sang ổ khác bằng -o
        [busy] đóng tệp ở chương trình đang mở nó rồi chạy lại
       *[other] đóng tệp nếu đang mở ở chương trình khác; kiểm tra quyền ghi và chỗ trống của ổ đĩa; hoặc ghi sang thư mục khác bằng -o
    }
    .hint-here = { $reason ->
        [not-a-folder] đổi tên tệp này hoặc cất đi chỗ khác: ở đây phải là một thư mục
        [a-folder] đổi tên thư mục này hoặc cất đi chỗ khác
        [permission] đóng tệp nếu đang mở; xin quyền ghi, hoặc làm ở một thư mục mà bạn ghi được
        [read-only] chép sang ổ đĩa ghi được rồi làm ở đó
        [full] xóa bớt tệp trên ổ đĩa rồi chạy lại
        [busy] đóng tệp ở chương trình đang mở nó rồi chạy lại
       *[other] đóng tệp nếu đang mở ở chương trình khác; kiểm tra quyền ghi và chỗ trống của ổ đĩa
    }
output-clash = { $output } cũng là nơi ghi kết quả của { $other }
    .hint = chạy riêng từng hội nghị với thư mục -o khác nhau, hoặc bỏ -o để mỗi hội nghị có thư mục ket-qua riêng
output-occupied = thư mục này đã có tệp
    .hint = chọn một thư mục mới hoặc còn trống, để không mất gì

# --- Dòng lệnh ---

unknown-rule = không có mã «{ $rule }»
    .hint-similar = có phải bạn muốn viết «{ $similar }»?
    .hint-list = chạy «vanthu rules --all» để xem tất cả
usage =
    { $reason ->
        [no-command] chưa có lệnh
        [unknown-command] không có lệnh «{ $given }»
        [unknown-argument] không có lựa chọn «{ $given }»
        [missing-argument] thiếu { $given }
        [no-value] thiếu giá trị của { $given }
        [bad-value] «{ $value }» không phải là giá trị của { $given }
        [too-many] { $given } được ghi nhiều lần hoặc không đi cùng lựa chọn khác
        [standards-together] các chuẩn { $value } không dùng chung được: một tệp chỉ theo một chuẩn PDF/A, một phiên bản PDF
        [standards-carry] { $given } không đi cùng --pdf-standard { $value }
       *[other] dòng lệnh viết sai { $given }
    }
    .hint-help = xem «vanthu --help», hoặc thêm --help vào sau lệnh
    .hint-similar = có phải bạn muốn viết «{ $similar }»?
    .hint-known = các giá trị: { $known }
    .hint-records = ghi số thứ tự trong quyết định và khoảng số, cách nhau bằng dấu phẩy: 17,42-50
    .hint-shard = ghi phần thứ mấy trong mấy phần: 1/4, rồi 2/4, 3/4, 4/4
    .hint-carry = chỉ PDF/A-3 mang theo tệp được: ghi --pdf-standard a-3b (hoặc a-3a,ua-1), hoặc bỏ tùy chọn này
    .hint-shift = ghi như dx=1.5,dy=-0.8,rotate=0.2,scale=1.001: phần lẻ viết sau dấu chấm, các mục cách nhau bằng dấu phẩy
    .hint-paper = ghi a4, a3 hoặc chiều ngang x chiều dọc theo mm, ví dụ 400x300; mỗi cạnh từ 50 đến 1200 mm
internal = chương trình gặp lỗi bên trong: { $detail }
    .hint = đây không phải lỗi của bạn; hãy gửi dòng này cho người làm Vanthu
