# Danh sách khen thưởng đọc từ bảng tính. Mỗi mã một mục; `.hint` nói cách sửa.

list-and-recipients = danh sách ở bảng tính không đi cùng recipients, by và counts
    .hint = chỉ giữ một cách: list = "..." hoặc [[awards.recipients]]; khen thưởng do cấp khác quyết định thì chỉ ghi by và counts
list-absent = sheet, hidden và columns chỉ dùng khi có list
    .hint = thêm list = "tên tệp bảng tính", hoặc xóa khóa này
list-missing = không có tệp danh sách «{ $file }»
    .hint = đặt tệp «{ $name }» vào { $folder ->
        [none] cùng thư mục với tệp hội nghị
       *[other] thư mục «{ $folder }» cạnh tệp hội nghị
    }, hoặc sửa tên ở đây cho đúng tên tệp
list-unreadable =
    không đọc được danh sách «{ $file }»: { $reason ->
        [password] tệp đặt mật khẩu
        [form] tệp không phải là XLSX, XLS, ODS hay CSV
        [web] tệp là một trang web mang tên bảng tính
        [empty] tệp rỗng
        [rows] tệp có quá nhiều hàng
        [unpacked] tệp giải nén ra quá lớn
        [encoding] chữ trong tệp không phải là Unicode
        [damaged] tệp hỏng
        [quote] dấu nháy kép mở ở dòng { $detail } không được đóng ở cuối ô, nên các hàng sau bị coi là một phần của ô ấy
       *[broken] tệp hỏng ({ $detail })
    }
    .hint =
        { $reason ->
            [password] mở bằng Excel, bỏ mật khẩu (File, Info, Protect Workbook) rồi lưu lại
            [empty] chọn đúng tệp có danh sách: tệp này không có nội dung gì
            [form] mở tệp bằng chương trình đã làm ra nó, chép bảng sang Excel hoặc LibreOffice, lưu thành .xlsx rồi ghi tên tệp mới vào list
            [unpacked] mở tệp bằng Excel, chép riêng bảng danh sách (không kèm ảnh, trang tính khác) sang tệp mới rồi lưu thành .xlsx
            [rows] xóa những hàng không thuộc danh sách; nhiều nhất là 200.000 hàng
            [quote] sửa dòng ấy: bỏ dấu nháy, hoặc đóng nó ở cuối ô; hoặc mở bằng Excel, sửa rồi lưu thành .xlsx
            [encoding] lưu lại với bảng mã UTF-8 (trong Excel: CSV UTF-8)
           *[other] mở tệp bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi ghi tên tệp mới vào list; không mở được thì lấy bản sao khác
        }
list-no-headings = không tìm thấy hàng tiêu đề trong «{ $file }» (đã xem các trang tính: { $sheets })
    .hint = chèn một hàng tiêu đề NGAY TRÊN hàng của người đầu tiên (không phải trên các dòng ghi chú), có ít nhất hai cột như «Họ và tên» và «Đơn vị»; tên cột khác thì ghi trong [awards.columns]
list-sheet-unknown = không có trang tính «{ $sheet }»
    .hint-similar = có phải bạn muốn viết "{ $similar }"?
    .hint-known = các trang tính trong tệp: { $known }
list-several-sheets = tệp có nhiều trang tính mang tiêu đề danh sách; chỉ đọc trang «{ $sheet }»
    .hint = ghi sheet = "{ $sheet }" nếu đúng; cần cả trang «{ $other }» thì thêm một [[awards]] có sheet = "{ $other }"
    .other = trang này không được đọc
list-hidden-sheet = danh sách chỉ có ở một trang tính bị ẩn («{ $sheet }»)
    .hint = bỏ ẩn trang tính; hoặc ghi sheet = "{ $sheet }" nếu đúng là trang này
    .sheet = tiêu đề ở trang bị ẩn
list-money-unit = danh sách ghi tiền theo nghìn hoặc triệu đồng; ở đây tiền được đọc và in theo đồng
    .hint = đổi các số tiền sang đồng (710 thành 710000) rồi sửa đơn vị trong tiêu đề; hoặc bỏ cột này và để bonus = true tính
list-heading-twice = hai cột cùng mang một nội dung ({ $field ->
        [name] tên
        [honorific] danh xưng
        [kind] đối tượng
        [position] chức vụ
        [unit] đơn vị
        [form] hình thức
        [reason] thành tích
        [amount] số tiền
        [note] ghi chú
       *[other] { $field }
    })
    .hint = xóa bớt một cột, đổi tiêu đề của nó, hoặc ghi [awards.columns] { $field } = "{ $column }" để chọn cột này
    .first = cột kia
list-column-unknown = bảng không có cột «{ $column }»
    .hint = ghi đúng tiêu đề hoặc chữ cái của cột (A, B, C, ...); tiêu đề đã nhận ra: { $understood }
list-name-column = bảng không có cột tên
    .hint = đặt tiêu đề «Họ và tên» hoặc «Tên tập thể, cá nhân», hoặc ghi [awards.columns] name = "chữ cái của cột"; tiêu đề đã nhận ra: { $understood }
list-hidden-column = cột { $column } bị ẩn vẫn được đọc ({ $field ->
        [name] tên
        [honorific] danh xưng
        [kind] đối tượng
        [position] chức vụ
        [unit] đơn vị
        [form] hình thức
        [reason] thành tích
        [amount] số tiền
        [note] ghi chú
       *[other] { $field }
    })
    .hint = bỏ ẩn cột để xem lại, hoặc xóa cột nếu không dùng
list-empty = dưới hàng tiêu đề không có ai
    .hint = gõ tên từng người, tập thể vào các hàng dưới hàng tiêu đề rồi lưu; danh sách nằm ở tệp hoặc trang tính khác thì sửa list, sheet trong [[awards]]
list-hidden =
    { $count } hàng có người được khen đang bị ẩn hoặc bị lọc ({ $count ->
        [1] hàng { $first }
       *[other] từ hàng { $first } đến hàng { $last }
    })
    .hint = bỏ ẩn và bỏ lọc rồi lưu lại; hoặc ghi vào [[awards]] một dòng: hidden = "skip" (bỏ các hàng ẩn), hidden = "include" (lấy cả các hàng ẩn)
list-name =
    { $reason ->
        [none] hàng này không có tên
       *[figures] ô này phải là tên nhưng không có chữ nào
    }
    .hint = điền tên; hàng không thuộc danh sách thì xóa
list-behind-total = hàng này giống như một người được khen nhưng đứng sau hàng tổng cộng và không có số thứ tự
    .hint = nếu được khen thì đưa lên trên hàng tổng cộng, hoặc ghi số thứ tự; nếu không thì xóa khỏi bảng
list-name-merged = tên của hàng này gộp chung với hàng trên, nhưng ô này có nội dung riêng
    .hint = cùng một người thì dồn nội dung lên hàng đầu rồi xóa hàng dưới; hai người thì bỏ gộp ô và ghi tên từng người
list-name-case =
    { $form ->
        [capital] tên viết toàn chữ in hoa
        [syllable] trong tên có chữ «{ $word }» không viết hoa
       *[small] tên viết toàn chữ thường
    }
    .hint = viết hoa đúng như trên giấy tờ của người đó; chương trình không tự sửa tên
list-kind = «{ $word }» không phải là đối tượng khen thưởng
    .hint-similar = có phải là «{ $similar }»?
    .hint-known = các đối tượng: { $known }
list-kind-open = chưa rõ hàng này là tập thể, cá nhân hay hộ gia đình
    .hint = thêm cột «Đối tượng», hoặc chia nhóm bằng các hàng «I. TẬP THỂ», «II. CÁ NHÂN»
    .heading = tiêu đề này dùng cho mọi đối tượng
list-form = «{ $word }» không phải là hình thức khen thưởng đã biết
    .hint-similar = có phải là «{ $similar }»?
    .hint-known = các hình thức: { $known }
list-form-open = hàng này để trống hình thức khen thưởng, mà danh sách dùng cho nhiều hình thức
    .hint = điền cột hình thức của hàng này
list-form-unclaimed = hình thức «{ $word }» trong danh sách không thuộc [[awards]] nào
    .hint = thêm một [[awards]] có form = "{ $form }" với cùng list; hoặc sửa cột hình thức
list-form-absent = danh sách không có hàng nào thuộc hình thức «{ $form }»
    .hint = bỏ [[awards]] này, hoặc sửa cột hình thức trong danh sách
list-amount =
    «{ $written }» không phải là số tiền: { $reason ->
        [negative] số âm
        [fraction] có phần lẻ dưới một đồng
        [large] quá lớn
        [date] ô này là ngày tháng
       *[words] có chữ
    }
    .hint = ghi số đồng bằng chữ số, ví dụ 447.000; không có tiền thưởng thì để trống
list-direct = «{ $word }» không nói rõ có phải là người trực tiếp lao động hay không
    .hint = ghi «x» nếu phải, để trống nếu không
list-formula = { $fault ->
        [none] công thức trong ô này chưa được tính: tệp không chứa kết quả của nó
       *[other] công thức trong ô này báo lỗi { $fault }
    }
    .hint = { $fault ->
        [none] mở tệp bằng Excel hoặc LibreOffice rồi lưu lại, các công thức sẽ được tính; hoặc gõ thẳng nội dung
       *[other] sửa công thức rồi lưu lại tệp, hoặc gõ thẳng nội dung
    }
list-count = ô này ghi { $said }, nhưng đếm được { $found }
    .hint = sửa con số, hoặc kiểm tra xem có hàng nào thừa, thiếu hay sai nhóm không
    .from = đếm từ hàng này
list-sum = ô này ghi { $said } đồng, nhưng cộng các hàng được { $found } đồng
    .hint = sửa số tiền, hoặc kiểm tra xem có hàng nào thừa hay thiếu không
    .from = cộng từ ô này
list-legacy = { $count } ô viết bằng bảng mã { $table } đã được đọc thành Unicode: «{ $read }»
    .hint = xem lại tên người{ $table ->
        [VNI] {""}
       *[other] {" "}(chữ in hoa bằng phông .VnTimeH thành chữ thường)
    }; tốt nhất là chuyển cả tệp sang Unicode (như bằng Công cụ của UniKey) rồi lưu lại
list-legacy-unclear = chữ trong ô này không phải Unicode, và không rõ bảng mã nào
    .hint = gõ lại ô này bằng bảng mã Unicode, hoặc chuyển cả tệp sang Unicode (như bằng Công cụ của UniKey)
