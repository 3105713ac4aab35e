# Đối chiếu giấy khen, tệp và thư mục kết quả với sổ.

manifest-missing = thư mục này không có manifest.json, nên không có gì để đối chiếu
    .hint = chỉ ra thư mục kết quả của vanthu build (thường là ket-qua) bằng --in THƯ MỤC
    .hint-folder = ghi đúng thư mục kết quả của vanthu build, thường là: vanthu verify ket-qua; chưa có thì chạy vanthu build trước
manifest-lost = thư mục này có giấy khen hoặc sổ khen thưởng nhưng không có manifest.json: không biết số nào đã cấp cho ai, nên tất cả được đánh số theo thứ tự danh sách
    .hint = lấy lại manifest.json từ bản sao lưu trước khi in; không có bản sao lưu thì so với các số đã cấp, rồi cất các tệp cũ đi chỗ khác
manifest-edited = manifest.json này đã bị sửa tay
    .hint = lấy lại bản sao lưu; không có thì so các số trong đó với so-khen-thuong.xlsx và giấy đã in, rồi chạy vanthu build: chương trình lấy các số như đang ghi và ghi lại tệp này
    .hint-taken = các số được lấy như đang ghi: so với so-khen-thuong.xlsx và giấy đã in trước khi in tiếp; nếu không ai định sửa thì lấy lại bản sao lưu rồi chạy lại
manifest-unreadable = manifest.json này không đọc được: tệp bị hỏng, bị sửa tay, hoặc do phiên bản khác của chương trình ghi
    .hint = lấy lại bản sao lưu của thư mục kết quả; đừng dựng lại khi chưa giữ một bản, kẻo mất các số đã cấp
manifest-outside = manifest.json nêu «{ $path }», một đường dẫn ra ngoài thư mục kết quả: không được phép, nên không xem
    .hint = Vanthu không bao giờ ghi đường dẫn như thế, nên tệp này đã bị người khác sửa: lấy lại bản sao lưu của thư mục kết quả
code-misread =
    không đọc được mã «{ $code }»: { $part ->
        [beginning] mã phải bắt đầu bằng VT1
        [parts] mã phải có đủ bảy phần cách nhau bằng dấu *
        [agency] thiếu tên cơ quan (phần thứ hai)
        [decision] số quyết định (phần thứ ba) phải có dạng 312/QD-UBND
        [date] ngày quyết định (phần thứ tư) phải có dạng 2023-03-06 và có trong lịch
        [form] không có hình thức, danh hiệu nào như phần thứ năm
        [ordinal] số sổ vàng (phần thứ sáu) phải là một số từ 1 trở lên
       *[other] phần kiểm tra ở cuối phải có đủ mười chữ, số
    }
    .hint = quét lại mã QR, hoặc gõ lại cả mã và đặt trong dấu nháy
code-unknown = thư mục này không có quyết định { $decision } mà mã nêu
    .hint = xem lại số, ngày quyết định trong mã; ở đây có: { $known }. Nếu mã đúng thì chỉ ra thư mục của hội nghị ấy bằng --in THƯ MỤC
    .hint-none = ở đây chưa có quyết định nào có số; chỉ ra đúng thư mục bằng --in THƯ MỤC
code-number = không có số sổ vàng { $ordinal } trong quyết định này; số cuối cùng là { $last }
    .hint = quét hoặc gõ lại mã; nếu mã đúng như trên giấy thì giấy này không được cấp theo quyết định đó
code-differs = mã không khớp với sổ; theo sổ, số sổ vàng { $ordinal } là của { $name } ({ $form })
    .hint = quét hoặc gõ lại mã rồi so tên, đơn vị trên giấy với sổ; nếu mã đúng như trên giấy thì giấy này không đúng với sổ
code-withdrawn = số sổ vàng { $ordinal } của { $name } đã được rút khỏi danh sách
    .hint = hỏi nơi cấp: quyết định đã thay đổi sau khi giấy này được in
file-changed = tệp này không còn như khi được làm ra
    .hint = đừng dùng tệp này; chạy lại vanthu build để làm lại, hoặc lấy bản sao lưu
file-missing = thiếu tệp này
    .hint = chạy lại vanthu build để làm lại, hoặc lấy bản sao lưu
file-unknown = { $count ->
        [1] tệp này
       *[other] { $count } tệp
    } không phải do vanthu build làm ra trong { $folder }
    .hint = tệp nào không phải của bạn thì cất đi chỗ khác, kẻo in hoặc gửi nhầm
    .hint-alone = chỉ ra thư mục kết quả có tệp này bằng --in THƯ MỤC; nếu không có thư mục nào thì tệp đã bị sửa hoặc không do Vanthu làm
