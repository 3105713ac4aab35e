# Tệp nguồn đính kèm văn bản, và văn bản làm lại từ tệp nguồn.

attach-nothing = không có báo cáo (bao-cao) nào được làm ra, nên không có gì mang theo tệp nguồn
    .hint = bổ sung nội dung để có báo cáo, hoặc ghi attach_sources = true ở một văn bản có làm, ví dụ [documents.quyet-dinh]
    .hint-only = ghi thêm bao-cao ở --only, hoặc bỏ --attach-sources
attach-standard = văn bản phải mang theo tệp nguồn, nhưng chuẩn { $standards } không cho phép
    .hint = chỉ PDF/A-3 mang được tệp như vậy: dựng với --pdf-standard a-3b (hoặc a-3a,ua-1), hoặc bỏ --pdf-standard
attach-name =
    không đính kèm được «{ $path }»: { $reason ->
        [hidden] tên tệp có ký tự không nhìn thấy
        [long] tên tệp quá dài, hoặc nằm quá sâu trong thư mục
        [kind] không tệp nguồn nào thuộc loại này
       *[other] không phải hệ thống nào cũng đặt được tên tệp này
    }
    .hint = đặt cho tệp một tên đơn giản (chữ, số, dấu gạch nối) với đuôi thường dùng, rồi sửa tên trong tệp hội nghị
attach-large = các tệp nguồn nặng { $size } MiB; văn bản chỉ mang theo nhiều nhất { $most } MiB
    .hint = giảm cỡ hình của hội nghị và của gói mẫu, hoặc dựng không có --attach-sources và lưu tệp nguồn cạnh báo cáo
attach-pictures = tệp PDF mang theo hình chữ ký hoặc con dấu: { $files }. Ai có tệp này đều lấy ra được
    .hint = chỉ gửi cho nơi được giữ các hình đó; gửi nơi khác thì dựng không có --attach-sources (và bỏ attach_sources)
pdf-unread =
    không lấy được gì từ tệp này: { $reason ->
        [encrypted] tệp bị khóa bằng mật khẩu
        [packed] một tệp đính kèm bị hỏng
        [large] có quá nhiều tệp đính kèm, hoặc tệp quá lớn
       *[other] đây không phải là PDF, hoặc PDF bị hỏng
    }
    .hint-broken = xin lại tệp PDF đúng như vanthu build đã làm ra: phần mềm thư hoặc phần mềm khác có thể đã sửa nó
    .hint-encrypted = mở bằng phần mềm đã khóa nó, lưu lại không có mật khẩu, rồi chạy lại lệnh này
    .hint-large = báo cáo của Vanthu chỉ mang theo nhiều nhất 32 MiB và 500 tệp, nên đây không phải là báo cáo như vậy; xem tệp đính kèm bằng phần mềm đọc PDF
attached-nothing = tệp PDF này không có tệp đính kèm nào
    .hint = chỉ văn bản dựng bằng vanthu build --attach-sources (hoặc attach_sources = true) mới mang theo tệp nguồn; hỏi nơi làm văn bản để xin tệp hội nghị và danh sách
attached-name =
    PDF có tệp tên «{ $path }», không lấy ra: { $reason ->
        [hidden] tên có ký tự không nhìn thấy
        [long] tên quá dài
        [kind] tệp nguồn không có loại này; có thể đó là một chương trình
       *[other] tên dẫn ra ngoài thư mục, hoặc có nghĩa khác với hệ thống
    }
    .hint = Vanthu không đính kèm tệp như vậy: PDF đã bị sửa hoặc được làm ra để gây hại. Chưa ghi tệp nào; xin lại PDF từ nơi ban hành
attached-twice = PDF có nhiều tệp cùng ứng với «{ $path }», tệp này sẽ đè lên tệp kia
    .hint = Vanthu không đính kèm như vậy: PDF đã bị sửa. Chưa ghi tệp nào; xin lại PDF từ nơi ban hành
attached-missing = lẽ ra PDF mang theo { $files }, nhưng không có
    .hint = có người đã lấy bớt tệp khỏi PDF. Chưa ghi tệp nào; xin lại PDF từ nơi ban hành
attached-differs = tệp trong PDF không đúng như bảng kê của nó: { $files }
    .hint = có người đã sửa các tệp này trong PDF. Chưa ghi tệp nào; xin lại PDF từ nơi ban hành
attached-stranger = PDF có tệp không phải tệp nguồn, được để nguyên trong đó: { $files }
    .hint = người khác đã đính kèm thêm; cần thì xem bằng phần mềm đọc PDF
attached-unlisted = PDF này không có bảng kê tệp nguồn, hoặc bảng kê của phiên bản sau: không biết các tệp có đủ và còn nguyên hay không
    .hint = nếu là văn bản của Vanthu thì dùng phiên bản Vanthu mới nhất; nếu không thì xem kỹ các tệp trước khi dùng
attached-fonts = cần thêm phông chữ mà PDF không mang theo: { $fonts }
    .hint = tìm đúng các tệp phông đó, đặt vào một thư mục rồi chỉ ra bằng --font-path; phông khác thì trang in sẽ khác
attached-program = PDF này do { $program } làm ra; đây là { $own }, có thể làm ra tệp khác từ cùng tệp nguồn
    .hint = các tệp vẫn được lấy ra; muốn có đúng tệp PDF như cũ thì dùng { $program }
extract-occupied = ở đây đã có tệp khác, chương trình không ghi đè
    .hint = chỉ ra một thư mục mới bằng -o THƯ MỤC, hoặc cất tệp này đi chỗ khác. Chưa ghi tệp nào
    .hint-link = đây là một liên kết, có thể dẫn tới chỗ khác; chỉ ra một thư mục mới bằng -o THƯ MỤC. Chưa ghi tệp nào

rebuild-sources = không tìm thấy tệp hội nghị { $conference }, nên { $count } tệp chưa được làm lại để so
    .hint = chỉ ra tệp hội nghị bằng --from; mất rồi thì lấy từ báo cáo bằng vanthu extract, nếu báo cáo có mang theo. Chỉ so với manifest.json thì thêm --files-only
rebuild-program = { $count } tệp do { $program } làm ra; đây là { $own }, có thể làm ra tệp khác, nên chưa làm lại để so
    .hint = dùng { $program } để chứng minh, hoặc chỉ so với manifest.json bằng --files-only
rebuild-option = { $count } tệp được làm với { $option ->
        [fonts] --font-path
       *[pack] --pack ({ $pack })
    }, chưa được làm lại để so
    .hint = chỉ ra lại đúng thư mục đó: vanthu verify { $option ->
        [fonts] --font-path THƯ MỤC
       *[pack] --pack THƯ MỤC
    } ...
rebuild-unknown = manifest.json không ghi { $count } tệp được làm như thế nào: { $files }
    .hint = manifest.json do phiên bản trước của chương trình ghi; chạy vanthu build (hoặc vanthu print) một lần để ghi lại
rebuild-fault = { $lost ->
        [none] tệp nguồn nay có lỗi, không đọc được trọn vẹn
       *[other] không tìm thấy tệp nguồn { $lost }
    }, nên { $count } tệp chưa được làm lại để so
    .hint = { $lost ->
        [none] chạy vanthu check với hội nghị để xem lỗi{ $places ->
            [none] { "" }
           *[other] { " " }ở { $places }
        }
       *[other] đặt lại đúng chỗ và đúng tên, hoặc lấy từ bản sao lưu (hay từ báo cáo bằng vanthu extract, nếu báo cáo có mang theo) rồi đối chiếu lại
    }{ $sources ->
        [none] { "" }
       *[other] ; từ đó đến nay đã đổi: { $sources }
    }
rebuild-changed = { $count } tệp khác với kết quả mà tệp nguồn cho ra bây giờ; từ đó đến nay đã đổi: { $sources }
    .hint = nếu sửa đúng thì chạy vanthu build (hoặc vanthu print); nếu không thì lấy lại tệp nguồn cũ rồi đối chiếu lại
rebuild-differs = { $count } tệp làm lại từ cùng tệp nguồn, bằng cùng chương trình mà lại khác
    .hint = đây là lỗi của Vanthu, không phải của bạn: xin báo cho nơi làm ra Vanthu, gửi kèm tệp hội nghị nếu được phép
source-changed = { $sources } đã đổi từ đó đến nay; các tệp làm lại vẫn như cũ
    .hint = không phải làm gì; chạy vanthu build thì tệp nguồn như bây giờ được ghi nhận
