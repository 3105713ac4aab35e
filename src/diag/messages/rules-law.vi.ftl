# Lời của các quy tắc pháp luật: điều sai; `.title` là tên quy tắc, `.asks` điều quy định, `.bad` ví dụ sai, `.hint` cách sửa.

body-ended = «{ $body }» không còn từ ngày { $since }, mà văn bản ghi ngày { $day }
    .title = Cơ quan còn hoạt động
    .asks = Văn bản từ ngày 01/7/2025 không do cấp huyện, thị trấn ban hành và không gửi, giao việc cho cấp đó.
    .bad = Kính gửi UBND huyện Phước Sơn, ngày 20/8/2025
    .hint = ghi tên cơ quan cấp tỉnh hoặc xã, phường, đặc khu đang làm việc đó; nếu chỉ nhắc cơ quan trước đây thì thêm «(cũ)»
level-mismatch = level là "{ $level }", nhưng tên cơ quan ghi là { $noun }
    .title = Cấp khớp với tên cơ quan
    .asks = Cấp hành chính khai trong tệp khớp với tên cơ quan.
    .bad = level = "phuong" với Ủy ban nhân dân xã Phước Năng
    .hint = đặt level = { $right }, hoặc sửa tên cơ quan
    .mend = ghi level = "xa" như trong tên, hoặc sửa tên cơ quan
    .name = tên cơ quan
basis-number = số «{ $written }» không phải là số của văn bản được viện dẫn
    .title = Số của văn bản viện dẫn
    .asks = Văn bản được viện dẫn ghi đúng số, ký hiệu.
    .bad = Luật Tổ chức chính quyền địa phương số 72/2025/QH16
    .hint = ghi { $right }
    .mend = ghi số, ký hiệu như trên văn bản đã ban hành: Luật Tổ chức chính quyền địa phương số 72/2025/QH15
basis-date = ngày ban hành không đúng: { $basis }
    .title = Ngày của văn bản viện dẫn
    .asks = Văn bản được viện dẫn ghi đúng ngày ban hành.
    .bad = Luật số 72/2025/QH15 ngày 15 tháng 6 năm 2025
    .hint = ghi { $right }
    .mend = ghi ngày ban hành ghi trên văn bản: Luật số 72/2025/QH15 ngày 16 tháng 6 năm 2025
basis-lapsed =
    { $state ->
        [not-yet] { $basis } có hiệu lực từ ngày { $since }, sau ngày của văn bản ({ $day })
       *[ended] { $basis } hết hiệu lực từ ngày { $since }, trước ngày của văn bản ({ $day })
    }
    .title = Hiệu lực của căn cứ
    .asks = Căn cứ ban hành còn hiệu lực vào ngày của văn bản.
    .bad = Căn cứ Nghị định số 98/2023/NĐ-CP, ngày 20/8/2025
    .hint = căn cứ vào văn bản đang có hiệu lực; nếu áp dụng quy định chuyển tiếp thì giữ nguyên
notice-early = { $name } ghi ngày { $date }, trước hội nghị ngày { $held }
    .title = Văn bản sau hội nghị
    .asks = Biên bản, thông báo kết luận không ghi ngày trước ngày hội nghị.
    .bad = Hội nghị ngày 15/8/2025, thông báo ngày 14/8/2025
    .hint = kiểm tra lại hai ngày này
    .held = ngày hội nghị
prepared-late = { $name } ghi ngày { $date }, sau hội nghị ngày { $held }
    .title = Văn bản trước hội nghị
    .asks = Công văn hướng dẫn, kế hoạch, giấy mời, chương trình không ghi ngày sau ngày hội nghị.
    .bad = Hội nghị ngày 15/8/2025, giấy mời ngày 16/8/2025
    .hint = kiểm tra lại hai ngày này
    .held = ngày hội nghị
cited-later = { $name } ngày { $date } viện dẫn { $cited } ngày { $later }, là ngày sau đó
    .title = Viện dẫn văn bản đã có
    .asks = Quyết định khen thưởng không ghi ngày trước tờ trình mà nó viện dẫn; báo cáo không ghi ngày trước quyết định mà nó viện dẫn.
    .bad = Tờ trình ngày 14/8/2025, quyết định ngày 13/8/2025
    .hint = kiểm tra lại hai ngày này
    .cited = ngày của văn bản được viện dẫn
deadline-past =
    thời hạn { $deadline } đã qua khi { $by ->
        [notice] thông báo được ban hành
        [document] văn bản được ban hành
       *[conference] hội nghị diễn ra
    } ({ $set })
    .title = Thời hạn sau ngày giao việc
    .asks = Thời hạn của việc được giao, hạn trả lời không trước ngày của văn bản đặt ra thời hạn ấy.
    .bad = Thông báo ngày 20/8/2025, thời hạn 19/8/2025
    .hint = kiểm tra lại thời hạn
    .set = ngày giao việc
signer-authority = { $name } ({ $titles }) không ký được với quyền hạn «{ $authority }»
    .title = Quyền hạn người ký
    .asks = Quyền hạn ghi trên chữ ký phù hợp với chức vụ của người ký: TM. thay mặt tập thể, KT. của cấp phó, TL. của người đứng đầu đơn vị.
    .bad = Chủ tịch UBND xã ký TL. CHỦ TỊCH
    .hint = sửa authority, hoặc ghi thêm chức vụ còn thiếu vào titles của người ký
award-beyond = cấp này không tặng được Bằng khen
    .title = Thẩm quyền khen thưởng
    .asks = Bằng khen chỉ có ở bộ, cấp tỉnh và Thủ tướng Chính phủ; cấp huyện (trước đây), cấp xã tặng Giấy khen.
    .bad = [[awards]] form = "bang-khen" của Chủ tịch UBND xã
    .hint = sửa form thành "giay-khen"; nếu cấp trên đã tặng thì ghi by và counts thay cho recipients
    .level = cấp của cơ quan
