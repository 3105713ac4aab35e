# Lời của dòng lệnh: kết quả và trợ giúp.

build-written = Đã ghi { $path } ({ $pages } trang)
build-certificates = Đã ghi { $folder } ({ $count } giấy, mỗi giấy một tệp)
build-carries = { $path } mang theo tệp nguồn, kể cả dữ liệu cá nhân trong danh sách: { $files }
print-current = { $path } không đổi, không làm lại
build-current = Không đổi, không làm lại: { $count } tệp
build-removed = Đã xóa { $path }: { $reason ->
        [list] không còn trong danh sách
        [renamed] tệp của người này nay mang tên khác
        [parts] tệp in nay được chia khác
        [outdated] những gì in trên đó đã đổi từ khi làm tệp ấy
       *[document] hội nghị này không còn làm văn bản ấy
    }
build-stopped = Đã dừng theo yêu cầu. Những tệp đã ghi đều nguyên vẹn; chạy lại lệnh này để làm tiếp phần còn lại.
progress = { $done }/{ $all } tệp, { $rate } tệp/giây, còn khoảng { $left } giây
build-register = Đã ghi { $path }
build-would-write = Sẽ ghi { $path }
check-sound = { $file }: { $document }, { $pages } trang, đạt
check-fault = { $file }: { $document }, không đạt
check-data = { $file }: dữ liệu đạt
check-data-fault = { $file }: dữ liệu không đạt
print-written = Đã ghi { $path } ({ $pages } tờ, { $mode ->
        [blank] in lên phôi
        [proof] in thử
       *[full] in trên giấy trắng
    })
calibrate-written = Đã ghi { $path } (giấy { $paper } mm)
calibrate-measure = In tờ này đúng cỡ (100 %, không co cho vừa trang), đo theo lời dặn trên tờ, rồi ghi số đo:
    {"  "}vanthu calibrate{ $call }{ $named ->
        [no] {" "}--printer TÊN
       *[yes] {""}
    } --set { $shifts }
calibrate-measure-again = Tờ này in với { $shifts }. Còn lệch thì ghi thêm phần lệch:
    {"  "}vanthu calibrate{ $call } --add dx=...,dy=...
calibrate-set = Đã ghi vào { $file }, [printers.{ $printer }]: { $values }
calibrate-next = In lại tờ căn chỉnh để kiểm tra; đúng rồi thì in giấy:
    {"  "}vanthu calibrate{ $call }
    {"  "}vanthu print{ $call }
man-written = Đã ghi { $path }
import-sheet = Trang tính «{ $sheet }»:
import-column = {"  "}cột { $column } «{ $heading }» → { $field ->
        [none] không dùng
        [ordinal] số thứ tự
        [name] tên tập thể, cá nhân được khen
        [honorific] danh xưng
        [kind] đối tượng (tập thể, cá nhân, hộ gia đình)
        [position] chức vụ
        [unit] đơn vị, địa chỉ
        [form] hình thức, danh hiệu
        [reason] thành tích
        [amount] tiền thưởng
        [direct] người trực tiếp lao động
       *[note] ghi chú, không in
    }{ $guess ->
        [yes] {" "}(đoán theo tiêu đề, hãy xem lại)
       *[no] {""}
    }
import-rows = { $list }{ $sheet ->
        [none] {""}
       *[other] , trang tính «{ $sheet }»
    }, { $form }: { $collectives } tập thể, { $individuals } cá nhân, { $households } hộ gia đình
import-nameless = Chưa rõ cột nào ghi tên: thêm --column name=B, với B là chữ cái hoặc tiêu đề của cột ấy
import-left = Hàng cần xem lại{ $sheet ->
        [none] {""}
       *[other] {" "}ở trang tính «{ $sheet }»
    }: { $rows }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } hàng nữa
    }
import-known = { $file } đã có danh sách { $list }: không ghi thêm gì
import-appended = Đã ghi vào cuối { $file }. Xem lại phần ấy, rồi chạy:
    {"  "}vanthu check { $input }
import-note-form = danh sách không ghi hình thức: sửa nếu không phải giấy khen
import-note-decision = bỏ dấu # khi quyết định đã có số, ngày
import-note-reason = ghi thành tích in trên giấy, rồi bỏ dấu # ở đầu dòng
import-note-guess = cột tên được đoán theo tiêu đề: xem lại
import-note-bonus = bỏ dấu # ở đầu dòng để tính tiền thưởng theo mức quy định
doctor-version = Chương trình: vanthu { $version }, Typst { $typst }
doctor-language = Ngôn ngữ: { $language ->
        [vi] tiếng Việt
       *[en] English
    }, { $by ->
        [option] theo --lang
        [environment] theo biến VANTHU_LANG
        [system] theo hệ thống
       *[usual] mặc định
    }
doctor-machine = Máy: { $cores } lõi; chương trình dùng nhiều nhất { $memory } MiB bộ nhớ (đổi bằng --memory-limit)
doctor-terminal = Màn hình: { $color ->
        [yes] có màu
        [no-color] không màu, theo biến NO_COLOR hoặc TERM
       *[elsewhere] thông báo không ra màn hình, nên không tô màu
    }
doctor-conference = Hội nghị: { $file ->
        [none] không có hoi-nghi.toml ở đây; «vanthu new» tạo một thư mục để bắt đầu
       *[other] { $file }
    }
doctor-pack = Gói mẫu: { $name }{ $version ->
        [none] {""}
       *[other] {" "}bản { $version }
    }, { $place ->
        [none] có sẵn trong chương trình
       *[other] trên { $extends }, ở { $place }
    }
doctor-layers = Gói dùng ở đây: { $layers }
doctor-font = Phông chữ: { $family }{ $version ->
        [none] , của gói mẫu hoặc --font-path
       *[other] {" "}({ $version }), của chương trình
    }, { $lacking ->
        [0] đủ chữ tiếng Việt
       *[other] thiếu { $lacking } chữ tiếng Việt ({ $letters }...): đừng dùng cho chữ Việt
    }
doctor-printer = Máy in: { $name ->
        [none] chưa ghi máy nào; in lên phôi có sẵn thì căn chỉnh trước: vanthu calibrate{ $call } --printer TÊN
       *[other] { $name }, { $shifts ->
            [none] chưa căn chỉnh: vanthu calibrate{ $call }
           *[other] đã căn chỉnh ({ $shifts })
        }
    }
doctor-output = Thư mục kết quả: { $folder }, ghi được
doctor-verdict = { $verdict ->
        [sound] Mọi thứ sẵn sàng.
       *[fault] Có chỗ cần sửa, nêu ở thông báo lỗi.
    }
new-ask-agency = Tên đầy đủ của cơ quan (ví dụ Ủy ban nhân dân xã Phước Hiệp)
new-ask-year = Tổng kết năm nào
new-ask-chair = Họ và tên người đứng đầu, chủ trì hội nghị
new-ask-title = Chức vụ của người ấy (ví dụ Giám đốc Sở Nội vụ)
new-ask-symbol = Chữ viết tắt của cơ quan trong số, ký hiệu (ví dụ SNV)
new-ask-place = Địa danh ghi trước ngày tháng (ví dụ Đà Nẵng)
new-written = Đã ghi { $path }
new-samples = Còn là mẫu: { $samples }; sửa trong { $path } và hoi-nghi.toml
new-next = Sửa hoi-nghi.toml, khen-thuong.xlsx cho đúng, rồi chạy:
    {"  "}vanthu build { $folder }
pack-listed = { $name }{ $versioned ->
        [no] {""}
       *[yes] {" "}(bản { $version })
    }{ $placed ->
        [no] , có sẵn trong chương trình
       *[yes] , trên { $extends }: { $place }
    }
pack-made = Đã tạo { $path }; điền vào đó, rồi ghi pack = "{ $name }" trong hoi-nghi.toml
pack-why = { $document }: { $layers }
pack-why-kind = { $kind ->
        [block] Khối
        [template] Tệp mẫu
        [function] Tệp hàm
        [asset] Hình
        [font] Phông của gói
       *[setting] Thiết lập
    }: { $own } của các lớp gói, { $rest } của nd30
pack-why-one = {"  "}{ $name }{ $value ->
        [none] {""}
       *[other] {" "}= { $value }
    }{"  "}{ $place }{ $over ->
        [none] {""}
       *[other] {"  "}thay cho { $over }
    }{ $printed ->
        [no] {"  "}(không in ở đâu)
       *[yes] {""}
    }
pack-diff = { $layers }: { $count ->
        [0] không đổi gì
       *[other] khác { $count } chỗ
    }
pack-diff-one = { $how ->
        [new] Mới:
        [same] Giống bên dưới:
       *[changed] Đổi:
    } { $kind ->
        [block] khối
        [template] tệp mẫu
        [function] tệp hàm
        [asset] hình
        [font] phông
        [name] tên
       *[setting] thiết lập
    } { $name }{ $shown ->
        [none] {""}
       *[other] {" "}= { $shown }
    } ({ $place }{ $below ->
        [none] {""}
       *[other] , thay cho { $below }
    })
pack-checked = { $name }: thử { $documents } văn bản, { $pages } trang, { $verdict ->
        [sound] đạt
       *[fault] có lỗi
    }
pack-recorded = Đã ghi { $path }: gói được coi là làm cho những gì bên dưới hiện nay
pack-mended = { $path }: khối { $from } nay đổi tên thành { $to }
pack-bundled = Đã ghi { $path } ({ $layers } → nd30); dùng bằng: vanthu build --pack { $path }
source-ejected = Đã ghi { $folder }; làm ra PDF bằng: typst compile --font-path { $folder }/fonts --ignore-system-fonts { $folder }/main.typ
verify-code = Khớp với sổ: số sổ vàng { $ordinal }, { $name }{ $unit ->
        [none] {""}
       *[other] {" "}({ $unit })
    }, { $form }, Quyết định số { $decision }
verify-certificate = { $file }: không đổi; số sổ vàng { $ordinal }, { $name }{ $unit ->
        [none] {""}
       *[other] {" "}({ $unit })
    }, { $form }{ $decision ->
        [none] , dự thảo
       *[other] , Quyết định số { $decision }
    }
verify-file = { $file }: không đổi ({ $document })
verify-rebuilt = { $folder }: làm lại { $count } tệp từ { $conference }, giống từng byte như manifest.json đã ghi
extract-written = Đã ghi { $path }
extract-current = Không đổi: { $path }
extract-next = Để làm lại tệp PDF:
    {"  "}vanthu build{ $call }
verify-folder = { $folder }: { $count } tệp, không tệp nào thiếu hay bị đổi
rules-practice = thông lệ, không phải quy định
rules-severity = Mức độ:
rules-asks = Yêu cầu:
rules-citation = Căn cứ:
rules-means = Nghĩa là:
rules-bad = Ví dụ sai:
rules-good = Viết đúng:
rules-hint = Cách sửa:

help-usage = Cách dùng:
help-commands = Các lệnh
help-command = LỆNH
help-arguments = Tham số
help-options = Lựa chọn
help-examples = Ví dụ:

help-vanthu = Làm văn bản hành chính của hội nghị từ một tệp TOML (Nghị định 30/2020/NĐ-CP).
help-vanthu-usage = vanthu [LỰA CHỌN] <LỆNH>
help-vanthu-examples = {"  "}vanthu build examples/phuoc-son-2022
    {"  "}vanthu check examples/phuoc-son-2022
    {"  "}vanthu build --help

help-build = Làm các văn bản của mỗi hội nghị, ghi vào thư mục ket-qua cạnh tệp hội nghị.
help-build-usage = vanthu build [LỰA CHỌN] [HỘI NGHỊ]...
help-build-examples = {"  "}vanthu build examples/phuoc-son-2022
    {"  "}vanthu build --only quyet-dinh,giay-moi -o ban-in examples/phuoc-son-2022
    {"  "}vanthu build --pdf-standard a-2a,ua-1 examples/phuoc-son-2022/hoi-nghi.toml
    {"  "}vanthu build --attach-sources -o luu-tru/2022 examples/phuoc-son-2022

help-check = Đọc và soát mọi thứ mà không ghi gì: dữ liệu, gói mẫu, rồi các trang đã dàn.
help-check-usage = vanthu check [LỰA CHỌN] [HỘI NGHỊ]...
help-check-examples = {"  "}vanthu check examples/phuoc-son-2022
    {"  "}vanthu check --data-only --format json examples/phuoc-son-2022

help-print = Làm tệp in giấy khen, giấy chứng nhận danh hiệu: trên giấy trắng, trên phôi in sẵn, hoặc in thử.
help-print-usage = vanthu print [LỰA CHỌN] [HỘI NGHỊ]
help-print-examples = {"  "}vanthu print examples/phuoc-son-2022
    {"  "}vanthu print --mode blank --records 2,4-5 examples/phuoc-son-2022
    {"  "}vanthu print --mode proof --only giay-khen -o in-thu examples/phuoc-son-2022

help-watch = Xem trước các văn bản trong trình duyệt; lưu tệp là trang được dàn lại. Không ghi tệp nào.
help-watch-usage = vanthu watch [LỰA CHỌN] [HỘI NGHỊ]
help-watch-examples = {"  "}vanthu watch --open examples/phuoc-son-2022

help-calibrate = Làm tờ căn chỉnh máy in, rồi ghi độ lệch đo được để các tờ giấy in ra đúng chỗ.
help-calibrate-usage = vanthu calibrate [LỰA CHỌN] [HỘI NGHỊ]
help-calibrate-examples = {"  "}vanthu calibrate --paper a3 -o can-may
    {"  "}vanthu calibrate --printer may-1 --set dx=1.5,dy=-0.8 examples/phuoc-son-2022
    {"  "}vanthu calibrate --printer may-1 examples/phuoc-son-2022

help-source = In mã Typst của một văn bản, hoặc ghi ra thư mục mà chương trình typst dựng được.
help-source-usage = vanthu source [LỰA CHỌN] <VĂN BẢN> [HỘI NGHỊ]
help-source-examples = {"  "}vanthu source bao-cao examples/phuoc-son-2022
    {"  "}vanthu source bao-cao examples/phuoc-son-2022 --eject bao-cao-typst
    {"  "}vanthu source giay-khen examples/phuoc-son-2022 --record 12

help-pack = Gói mẫu: phần riêng của cơ quan (tên, người ký, màu, viền, câu chữ) đặt trên gói của cấp trên và gói có sẵn nd30.
help-pack-usage = vanthu pack <LỆNH>
help-pack-list = In các gói mẫu dùng được từ một thư mục: trong packs/ của thư mục ấy và các thư mục bên trên.
help-pack-list-usage = vanthu pack list [THƯ MỤC]
help-pack-list-folder = Thư mục của hội nghị; không ghi là thư mục hiện tại
help-pack-new = Tạo một gói mẫu để điền: chỉ có pack.toml, kèm chú thích.
help-pack-new-usage = vanthu pack new [LỰA CHỌN] <THƯ MỤC>
help-pack-new-examples = {"  "}vanthu pack new packs/xa-phuoc-hiep
help-pack-new-folder = Thư mục của gói mới; tên thư mục là tên gói
help-pack-why = Cho biết mỗi khối, hàm, hình, phông, thiết lập của một văn bản do lớp nào cấp, và thay cho cái gì bên dưới.
help-pack-why-usage = vanthu pack why [LỰA CHỌN] <VĂN BẢN> [HỘI NGHỊ]
help-pack-why-examples = {"  "}vanthu pack why bao-cao examples/phuoc-son-2022
    {"  "}vanthu pack why giay-khen --all examples/phuoc-son-2022
help-pack-why-pack = Thư mục hoặc tệp gói mẫu, thay cho gói ghi trong tệp hội nghị; không kèm hội nghị thì xét bằng mẫu thử
help-arg-all = Liệt kê cả những gì nd30 có sẵn cấp
help-pack-diff = Cho thấy gói mẫu đổi gì so với các lớp bên dưới: khối và tệp hàm theo từng dòng, hình, phông, thiết lập.
help-pack-diff-usage = vanthu pack diff [LỰA CHỌN] <GÓI>
help-pack-diff-pack = Thư mục hoặc tệp của gói mẫu
help-pack-check = Làm thử mọi văn bản của gói mẫu từ ba hội nghị đặt ra (đủ mọi phần, ít nhất, dài nhất), soát các trang, và chỉ ra tệp, khối nào của gói không ai gọi đến.
help-pack-check-usage = vanthu pack check [LỰA CHỌN] [GÓI]...
help-pack-check-packs = Thư mục hoặc tệp gói mẫu; không ghi là gói của hội nghị ở thư mục hiện tại, hoặc mọi gói trong packs/
help-value-packs = GÓI
help-pack-check-record = Ghi pack.lock trước: coi những gì bên dưới hiện nay là cái mà gói được làm cho
help-arg-mend = Đổi tên trước các khối của gói đã mang tên khác kể từ một bản cũ
help-pack-bundle = Đóng một gói mẫu, cùng các gói nó kế thừa, thành một tệp để gửi đi và dùng ngay.
help-pack-bundle-usage = vanthu pack bundle [LỰA CHỌN] <GÓI>
help-pack-bundle-pack = Thư mục của gói mẫu
help-verify-pack = Thư mục hoặc tệp gói mẫu, khi thư mục được dựng với --pack
help-verify-font-path = Thư mục phông chữ, khi thư mục được dựng với --font-path; ghi được nhiều lần
help-pack-bundle-output = Tệp ghi ra; không ghi là TÊN-BẢN.zip trong thư mục hiện tại
help-arg-time-limit = Số giây nhiều nhất cho một văn bản, mặc định 120; quá thì chương trình dừng
help-arg-memory-limit = Bộ nhớ nhiều nhất của chương trình, theo MiB, mặc định 2048; quá thì dừng
help-value-time-limit = GIÂY
help-value-memory-limit = MiB
help-pack-bundle-value-output = TỆP
help-arg-extends = Gói bên dưới; không ghi là nd30 có sẵn

help-rules = In các quy tắc được soát; kèm mã của một phát hiện thì giải thích mã ấy: nghĩa, ví dụ sai, cách sửa, căn cứ nếu là quy tắc.
help-rules-usage = vanthu rules [LỰA CHỌN] [MÃ]
help-rules-all = In mọi mã, cả những mã không phải quy tắc
help-rules-examples = {"  "}vanthu rules
    {"  "}vanthu rules national-name-size
    {"  "}vanthu rules output-taken

help-schema = In JSON Schema của tệp hội nghị, hoặc của pack.toml: trình soạn thảo dựa vào đó để gợi ý, giải thích và soát từng khóa.
help-schema-usage = vanthu schema [LỰA CHỌN]
help-schema-examples = {"  "}vanthu schema
    {"  "}vanthu schema --pack
help-schema-pack = In lược đồ của pack.toml thay cho tệp hội nghị

help-completions = In phần khai báo để shell tự gõ nốt lệnh và lựa chọn của vanthu.
help-completions-usage = vanthu completions [LỰA CHỌN] <SHELL>
help-completions-examples = {"  "}vanthu completions bash
    {"  "}vanthu completions powershell
help-arg-shell = bash, zsh, fish, powershell hoặc elvish
help-value-shell = SHELL

help-man = In trang hướng dẫn của chương trình cho lệnh man; có -o thì ghi trang của mọi lệnh vào thư mục.
help-man-usage = vanthu man [LỰA CHỌN]
help-man-examples = {"  "}vanthu man
    {"  "}vanthu man -o man1

help-man-output = Thư mục ghi trang của mọi lệnh

help-new = Tạo một thư mục để bắt đầu: tệp hội nghị có chú thích, danh sách khen thưởng mẫu, gói mẫu của cơ quan. Có người ngồi trước máy thì hỏi những gì chưa ghi; vanthu build dùng được ngay.
help-new-usage = vanthu new [LỰA CHỌN] <THƯ MỤC>
help-new-examples = {"  "}vanthu new hoi-nghi-2025
    {"  "}vanthu new hoi-nghi-xa --year 2025
help-new-folder = Thư mục mới, chưa có hoặc còn trống
help-arg-agency = Tên đầy đủ của cơ quan, ví dụ “Ủy ban nhân dân xã Phước Hiệp”
help-value-agency = TÊN
help-arg-year = Năm được tổng kết, từ 1945 đến 2200
help-value-extends = GÓI
help-value-year = NĂM
help-arg-chair = Họ và tên người đứng đầu, cũng là người chủ trì
help-value-chair = TÊN
help-arg-title = Chức vụ của người ấy; với Ủy ban nhân dân thì tự suy ra
help-value-title = CHỨC VỤ
help-arg-level = Cấp, khi tên cơ quan chưa nói rõ: tinh, huyen, xa, phuong, thi-tran, dac-khu
help-value-level = CẤP
help-arg-symbol = Chữ viết tắt trong số, ký hiệu; với Ủy ban nhân dân là UBND
help-value-symbol = CHỮ
help-arg-place = Địa danh trước ngày tháng; với Ủy ban nhân dân thì tự suy ra
help-value-place = ĐỊA DANH

help-import = Đọc một danh sách khen thưởng, cho biết mỗi cột được hiểu là gì, và in phần [[awards]] để chép vào tệp hội nghị.
help-import-usage = vanthu import [LỰA CHỌN] <DANH SÁCH>
help-import-examples = {"  "}vanthu import examples/phuoc-son-2022/khen-thuong.xlsx
    {"  "}vanthu import --form bang-khen examples/phuoc-son-2022/khen-thuong.xlsx
    {"  "}vanthu import --column unit=E examples/phuoc-son-2022/khen-thuong.xlsx
help-arg-list = Danh sách: .xlsx, .xls, .ods hoặc .csv, trong thư mục của hội nghị
help-value-list = DANH SÁCH
help-arg-sheet = Trang tính cần đọc; không ghi thì đọc mọi trang có danh sách
help-value-sheet = TÊN
help-arg-form = Hình thức, danh hiệu khi danh sách không ghi: giay-khen (mặc định), bang-khen, lao-dong-tien-tien...
help-value-form = HÌNH THỨC
help-arg-column = Cột chưa được hiểu đúng: KHÓA=TIÊU ĐỀ, hoặc KHÓA=CHỮ CÁI của cột, ví dụ name=B; khóa: name, honorific, kind, position, unit, form, reason, amount, direct, note; ghi được nhiều lần
help-value-column = KHÓA=CỘT
help-arg-into = Ghi thẳng vào cuối tệp hội nghị này, mọi phần khác giữ nguyên
help-value-into = HỘI NGHỊ

help-doctor = Cho biết máy này có gì, thiếu gì và sửa thế nào: phiên bản, phông chữ, gói mẫu, máy in, thư mục kết quả, ngôn ngữ.
help-doctor-usage = vanthu doctor [LỰA CHỌN] [HỘI NGHỊ]
help-doctor-examples = {"  "}vanthu doctor
    {"  "}vanthu doctor examples/phuoc-son-2022

help-licenses = In giấy phép của chương trình, của các phông chữ và thư viện có trong chương trình. Đưa chương trình cho người khác thì phải kèm các giấy phép này.
help-licenses-usage = vanthu licenses [LỰA CHỌN]
help-licenses-examples = {"  "}vanthu licenses

help-verify = Đối chiếu một mã trên giấy khen, một tệp hoặc cả thư mục kết quả với sổ đã lưu (manifest.json). Với thư mục, các tệp còn được làm lại từ tệp nguồn, ngay trong bộ nhớ, và so từng byte. Mã khớp nghĩa là giấy giống dòng trong sổ; mã không thay cho con dấu, chữ ký.
help-verify-usage = vanthu verify [LỰA CHỌN] <MÃ|TỆP|THƯ MỤC>...
help-verify-examples = {"  "}vanthu verify examples/phuoc-son-2022
    {"  "}vanthu verify examples/phuoc-son-2022/ket-qua/quyet-dinh.pdf
    {"  "}vanthu verify --files-only luu-tru/2022

help-extract = Lấy ra các tệp nguồn mà PDF mang theo (tệp hội nghị, danh sách, hình, gói mẫu), so với bảng kê của nó rồi ghi vào một thư mục. Không ghi đè tệp nào.
help-extract-usage = vanthu extract [LỰA CHỌN] <PDF>
help-extract-examples = {"  "}vanthu extract luu-tru/2022/bao-cao.pdf
    {"  "}vanthu extract luu-tru/2022/bao-cao.pdf -o phuoc-son-2022
help-extract-output = Thư mục ghi tệp nguồn; không ghi là TÊN-nguon trong thư mục hiện tại
help-arg-pdf = Tệp PDF đã dựng với --attach-sources
help-arg-attach-sources = Để bao-cao.pdf mang theo tệp nguồn (PDF/A-3): tệp hội nghị, danh sách có dữ liệu cá nhân, hình, gói mẫu. Chỉ gửi cho nơi được giữ các tệp đó
help-arg-files-only = Chỉ so với manifest.json, không làm lại tệp nào
help-arg-from = Tệp hội nghị đã dùng để làm ra thư mục, hoặc thư mục chứa nó; không ghi thì tìm trong thư mục ấy, thư mục bên trên và thư mục hiện tại
help-arg-targets = Mã (gõ hoặc quét từ mã QR, đặt trong dấu nháy), tệp đã làm ra, thư mục kết quả, hoặc thư mục hội nghị
help-arg-folder = Thư mục kết quả có manifest.json, hoặc thư mục hội nghị; không ghi thì với tệp là thư mục chứa tệp, với mã là ket-qua của thư mục hiện tại
help-arg-inputs = Tệp hội nghị, hoặc thư mục có hoi-nghi.toml; không ghi là thư mục hiện tại
help-arg-input = Tệp hội nghị, hoặc thư mục có hoi-nghi.toml; không ghi là thư mục hiện tại
help-arg-document = Loại văn bản: bao-cao, thong-bao, quyet-dinh, giay-moi, chuong-trinh, bien-ban, ke-hoach, to-trinh, cong-van, theo-doi, ky-nhan, giay-khen và các hình thức, danh hiệu khác
help-arg-force = Làm lại mọi tệp, kể cả tệp không đổi
help-arg-renumber = Đánh số lại theo thứ tự danh sách, dù số đã cấp
help-arg-shard = Chỉ làm phần K trong N phần, để chia việc cho nhiều máy; sau cùng chạy lại không có tùy chọn này
help-arg-sheets-per-file = Số tờ nhiều nhất trong một tệp in, từ 1 đến 2000; mặc định 100
help-arg-no-print-file = Không làm tệp in giấy khen, mỗi giấy vẫn có một tệp; khi cần in thì chạy vanthu print
help-arg-record = Số thứ tự của một người trong quyết định, với giấy khen, danh hiệu; không ghi là người đầu danh sách
help-arg-code = Mã của một phát hiện, như trong ngoặc vuông của thông báo
help-arg-only = Chỉ làm các loại văn bản này: bao-cao, thong-bao, quyet-dinh, giay-moi, chuong-trinh, bien-ban, ke-hoach, to-trinh, cong-van, theo-doi, ky-nhan, giay-khen và các hình thức, danh hiệu khác
help-arg-output = Thư mục ghi văn bản, thay cho ket-qua cạnh tệp hội nghị
help-arg-pack = Thư mục gói mẫu, thay cho gói ghi trong tệp hội nghị
help-arg-font-path = Thư mục phông chữ, dùng thêm ngoài phông của chương trình; ghi được nhiều lần
help-arg-pdf-standard = Chuẩn PDF, mặc định a-2b; ví dụ a-2a,ua-1
help-arg-warnings = allow: chỉ báo cảnh báo (mặc định); deny: coi cảnh báo là lỗi
help-print-only = Chỉ in giấy của các hình thức, danh hiệu này; không ghi là mọi giấy của quyết định
help-arg-mode = full: cả tờ, trên giấy trắng; blank: chỉ phần chữ thay đổi, lên phôi in sẵn; proof: in thử trên nền ảnh quét của phôi. Không ghi là theo [certificates.*], rồi full
help-arg-records = Chỉ in các số này của quyết định, ví dụ 17,42-50; tệp in mang tên ...-in-lai.pdf
help-arg-printer = Máy in: bù độ lệch đã ghi trong [printers.*]
help-calibrate-printer = Máy in được đo, ghi trong [printers.*]; tên do bạn đặt
help-arg-paper = Khổ giấy: a4, a3 (nằm ngang), hoặc chiều ngang x chiều dọc theo mm, ví dụ 210x297; đi cùng --set, --add thì ghi lại luôn
help-arg-set = Ghi độ lệch của máy in: dx (sang phải), dy (xuống dưới) theo mm, rotate (độ, theo chiều kim đồng hồ), scale (hệ số)
help-arg-add = Như --set, nhưng cộng thêm vào số đã ghi
help-arg-open = Mở luôn trình duyệt
help-arg-port = Cổng trên máy này; 0 là cổng nào còn trống (mặc định)
help-arg-jobs = Số luồng chạy cùng lúc; 0 là theo số lõi của máy (mặc định)
help-arg-dry-run = Chỉ cho biết sẽ ghi những tệp nào
help-arg-data-only = Chỉ soát dữ liệu, không dàn trang
help-arg-eject = Ghi mã Typst cùng hàm, hình và phông vào thư mục này (mới hoặc còn trống)
help-arg-format = Cách viết phát hiện: human (mặc định), short (mỗi dòng một), json
help-arg-lang = Ngôn ngữ của thông báo: vi, en; mặc định theo VANTHU_LANG rồi theo hệ thống
help-arg-quiet = Không in kết quả và lưu ý, chỉ in cảnh báo và lỗi
help-arg-help = In trợ giúp này
help-arg-version = In phiên bản

help-value-from = HỘI NGHỊ
help-value-targets = MÃ|TỆP|THƯ MỤC
help-value-folder = THƯ MỤC
help-value-inputs = HỘI NGHỊ
help-value-input = HỘI NGHỊ
help-value-document = VĂN BẢN
help-value-only = VĂN BẢN,...
help-value-output = THƯ MỤC
help-value-pack = THƯ MỤC
help-value-font-path = THƯ MỤC
help-value-pdf-standard = CHUẨN,...
help-value-warnings = CÁCH
help-value-port = CỔNG
help-value-jobs = SỐ
help-value-eject = THƯ MỤC
help-value-format = KIỂU
help-value-lang = NGÔN NGỮ
help-value-code = MÃ
help-value-mode = CÁCH IN
help-value-records = SỐ,...
help-value-printer = TÊN
help-value-sheets-per-file = SỐ
help-value-paper = KHỔ
help-value-set = SỐ ĐO
help-value-add = SỐ ĐO

watch-address = Xem tại { $address } (Ctrl-C để dừng; ai có địa chỉ này trên máy này đều xem được)
