"""The list of the example examples/phuoc-son-2022, as the office has it. All names are made up.

Each row: how the person is addressed, name, position, unit or address, reason where it is not the
award's own, whether the person is a worker.
"""

from openpyxl.styles import Alignment, Border, Font, Side

POVERTY = (
    "Đã có thành tích xuất sắc trong phong trào thi đua “Phước Sơn chung tay vì người nghèo - Không để ai bị "
    "bỏ lại phía sau” năm 2022"
)
TEACHING = "Đã có thành tích xuất sắc trong phong trào thi đua dạy tốt, học tốt năm 2022"
CUSTOMS = (
    "Đã có thành tích xuất sắc trong cuộc vận động làm thay đổi nếp nghĩ, cách làm trong đồng bào dân tộc "
    "thiểu số năm 2022"
)
FOREST = "Đã có thành tích xuất sắc trong phong trào bảo vệ và phát triển rừng năm 2022"
HOUSEHOLD = (
    "Đã nỗ lực lao động sản xuất, vươn lên thoát nghèo bền vững, tiêu biểu trong phong trào thi đua năm 2022"
)

COLLECTIVES = [
    (None, "Phòng Tài chính - Kế hoạch", None, "UBND huyện Phước Sơn", None, False),
    (None, "Phòng Lao động - Thương binh và Xã hội", None, "UBND huyện Phước Sơn", POVERTY, False),
    (None, "Phòng Văn hóa và Thông tin", None, "UBND huyện Phước Sơn", None, False),
    (None, "Phòng Kinh tế và Hạ tầng", None, "UBND huyện Phước Sơn", None, False),
    (None, "Hội Liên hiệp Phụ nữ huyện Phước Sơn", None, None, None, False),
    (None, "Hội Nông dân huyện Phước Sơn", None, None, None, False),
    (None, "Ban Chỉ huy Quân sự huyện Phước Sơn", None, None, None, False),
    (None, "Công an huyện Phước Sơn", None, None, None, False),
    (None, "Trung tâm Y tế huyện Phước Sơn", None, None, None, False),
    (None, "Trường Tiểu học Phước Năng", None, "xã Phước Năng, huyện Phước Sơn", TEACHING, False),
    (None, "Nhân dân và cán bộ thị trấn Khâm Đức", None, "huyện Phước Sơn", None, False),
    (None, "Nhân dân và cán bộ xã Phước Chánh", None, "huyện Phước Sơn", POVERTY, False),
    (None, "Nhân dân và cán bộ xã Phước Kim", None, "huyện Phước Sơn", None, False),
    (None, "Nhân dân và cán bộ Thôn 2", None, "xã Phước Hiệp, huyện Phước Sơn", CUSTOMS, False),
    (None, "Hợp tác xã Nông nghiệp Phước Đức", None, "xã Phước Đức, huyện Phước Sơn", None, False),
]

INDIVIDUALS = [
    ("Ông", "Nguyễn Hữu Thành", "Chuyên viên", "Phòng Nội vụ huyện", None, False),
    ("Bà", "Trần Thị Mỹ Dung", "Chuyên viên", "Phòng Tài chính - Kế hoạch huyện", None, False),
    ("Ông", "Lê Văn Hải", "Chuyên viên", "Phòng Kinh tế và Hạ tầng huyện", None, False),
    ("Bà", "Phạm Thị Thu Hà", "Chuyên viên", "Phòng Lao động - Thương binh và Xã hội huyện", POVERTY, False),
    ("Bà", "Huỳnh Thị Kim Oanh", "Chuyên viên", "Phòng Giáo dục và Đào tạo huyện", None, False),
    ("Ông", "Hồ Văn Tiên", "Chuyên viên", "Phòng Dân tộc huyện", CUSTOMS, False),
    ("Ông", "Võ Ngọc Tân", "Chuyên viên", "Văn phòng HĐND và UBND huyện", None, False),
    ("Ông", "Đặng Quang Vinh", "Phóng viên", "Trung tâm Văn hóa, Thể thao và Truyền thanh - Truyền hình huyện", None, False),
    ("Bà", "Bùi Thị Ánh Tuyết", "Chuyên viên", "Ủy ban MTTQ Việt Nam huyện", POVERTY, False),
    ("Bà", "Hồ Thị Nhiều", "Chuyên viên", "Hội Liên hiệp Phụ nữ huyện", None, False),
    ("Ông", "Trần Đăng Khôi", "Chuyên viên", "Huyện đoàn Phước Sơn", None, False),
    ("Ông", "Nguyễn Quốc Bảo", "Cán bộ", "Công an huyện", None, False),
    ("Ông", "Trương Công Định", "Trợ lý", "Ban Chỉ huy Quân sự huyện", None, False),
    ("Bà", "Nguyễn Thị Bích Thủy", "Bác sĩ", "Trung tâm Y tế huyện", None, False),
    ("Ông", "Hồ Văn Bhiên", "Y sĩ", "Trạm Y tế xã Phước Lộc", None, False),
    ("Bà", "Y Nhớ", "Nữ hộ sinh", "Trạm Y tế xã Phước Thành", None, False),
    ("Bà", "Lương Thị Hồng Nhung", "Giáo viên", "Trường Mẫu giáo Phước Mỹ", TEACHING, False),
    ("Ông", "Phan Đình Quý", "Giáo viên", "Trường Tiểu học Phước Chánh", TEACHING, False),
    ("Ông", "Hồ Văn Nghĩa", "Giáo viên", "Trường Phổ thông dân tộc bán trú Tiểu học Phước Lộc", TEACHING, False),
    ("Bà", "Ngô Thị Lệ Quyên", "Giáo viên", "Trường Trung học cơ sở Khâm Đức", TEACHING, False),
    ("Ông", "Nguyễn Tấn Lực", "Công chức Địa chính - xây dựng - đô thị và môi trường", "UBND thị trấn Khâm Đức", None, False),
    ("Ông", "Hồ Văn Phiếu", "Công chức Văn hóa - xã hội", "UBND xã Phước Chánh", None, False),
    ("Bà", "Hồ Thị Brơi", "Công chức Văn phòng - thống kê", "UBND xã Phước Công", None, False),
    ("Ông", "Đinh Văn Thấu", "Công chức Tài chính - kế toán", "UBND xã Phước Hòa", None, False),
    ("Ông", "A Đôn", "Công chức Tư pháp - hộ tịch", "UBND xã Phước Thành", None, False),
    ("Ông", "Hồ Văn Bút", "Trưởng thôn", "Thôn 3, xã Phước Hiệp", None, False),
    ("Ông", "Hồ Văn Krước", "Người có uy tín", "Thôn 1, xã Phước Xuân", CUSTOMS, False),
    ("Ông", "Lê Tấn Dũng", "Công nhân", "Tổ vệ sinh môi trường thị trấn Khâm Đức", None, True),
    ("Ông", "Phạm Văn Minh", "Công nhân", "Chi nhánh Cấp nước Khâm Đức", None, True),
    ("Ông", "Võ Văn Tâm", "Lái xe", "Hợp tác xã Vận tải Phước Sơn", None, True),
    ("Bà", "Nguyễn Thị Hồng", "Thành viên", "Hợp tác xã Nông nghiệp Phước Đức", None, True),
    ("Bà", "Hồ Thị Bhưu", "Tổ viên", "Tổ hợp tác dệt thổ cẩm Thôn 1, xã Phước Mỹ", None, True),
    ("Ông", "Hồ Văn Sinh", "Tổ viên", "Tổ bảo vệ rừng cộng đồng Thôn 2, xã Phước Kim", FOREST, True),
    ("Bà", "Trần Thị Lài", "Nông dân", "Khối phố 3, thị trấn Khâm Đức", None, True),
    ("Ông", "Hồ Văn Điều", "Nông dân", "Thôn 2, xã Phước Kim", None, True),
    ("Bà", "Hồ Thị Nga", "Nông dân", "Thôn 1, xã Phước Chánh", None, True),
    ("Bà", "Hồ Thị Mười", "Nông dân", "Thôn 3, xã Phước Năng", None, True),
    ("Ông", "Đinh Văn Xuân", "Nông dân", "Thôn 2, xã Phước Mỹ", None, True),
    ("Ông", "Hồ Văn Chắc", "Nông dân", "Thôn 4, xã Phước Lộc", None, True),
    ("Bà", "Y Thao", "Nông dân", "Thôn 3, xã Phước Thành", None, True),
    ("Bà", "Alăng Thị Hạnh", "Nông dân", "Thôn 1, xã Phước Xuân", None, True),
    ("Ông", "Nguyễn Văn Sáu", "Nông dân", "Thôn 5, xã Phước Đức", None, True),
    ("Ông", "Hồ Văn Rin", "Nông dân", "Thôn 4, xã Phước Hiệp", None, True),
    ("Ông", "Hồ Văn Nhiên", "Nông dân", "Thôn 1, xã Phước Hòa", None, True),
    ("Ông", "Hồ Văn Lập", "Nông dân", "Thôn 2, xã Phước Công", None, True),
]

HOUSEHOLDS = [
    (None, "Hộ ông Hồ Văn Lành", None, "Thôn 1, xã Phước Thành", HOUSEHOLD, False),
    (None, "Hộ bà Hồ Thị Xuyến", None, "Thôn 2, xã Phước Năng", HOUSEHOLD, False),
]

GROUPS = [
    ("I", "TẬP THỂ", COLLECTIVES, 900000),
    ("II", "CÁ NHÂN", INDIVIDUALS, 450000),
    ("III", "HỘ GIA ĐÌNH", HOUSEHOLDS, 680000),
]

HEAD = [
    "TT",
    "Ông/Bà",
    "Tên tập thể, cá nhân, hộ gia đình",
    "Chức vụ, nghề nghiệp",
    "Đơn vị công tác, địa chỉ",
    "Nội dung khen (nếu khác nội dung chung)",
    "Trực tiếp lao động",
    "Mức thưởng (đồng)",
]
WIDTHS = [5, 8, 34, 24, 34, 44, 10, 14]


def fill(page):
    """Writes the list into an empty sheet, with titles above it and what is signed below it."""
    line = Side(style="thin")
    last = len(HEAD)

    def write(row, values, bold=False, framed=True):
        for column, value in enumerate(values, 1):
            cell = page.cell(row, column, value)
            cell.font = Font(name="Times New Roman", size=12, bold=bold)
            middle = column in (1, 2, 7) or bold
            cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center" if middle else None)
            if framed:
                cell.border = Border(line, line, line, line)
            if isinstance(value, int) and column == last:
                cell.number_format = "#,##0"

    def across(row, text):
        write(row, [text], bold=True, framed=False)
        page.merge_cells(start_row=row, end_row=row, start_column=1, end_column=last)

    across(1, "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG HUYỆN PHƯỚC SƠN")
    across(3, "DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC TẶNG GIẤY KHEN NĂM 2022")
    across(4, "(Kèm theo Biên bản họp xét khen thưởng ngày 24 tháng 02 năm 2023)")
    write(6, HEAD, bold=True)
    row, total = 7, 0
    for ordinal, title, recipients, amount in GROUPS:
        sum_of_group = amount * len(recipients)
        write(row, [ordinal, f"{title} ({len(recipients):02})", *[None] * 5, sum_of_group], bold=True)
        page.merge_cells(start_row=row, end_row=row, start_column=2, end_column=last - 1)
        row += 1
        for at, (honorific, name, position, unit, reason, direct) in enumerate(recipients, 1):
            write(row, [at, honorific, name, position, unit, reason, "x" if direct else None, amount])
            row += 1
        total += sum_of_group
    write(row, [None, "Tổng cộng", *[None] * 5, total], bold=True)
    page.merge_cells(start_row=row, end_row=row, start_column=2, end_column=last - 1)
    counts = ", ".join(f"{len(of):02} {title.lower()}" for _, title, of, _ in GROUPS)
    across(row + 1, f"Danh sách này có {counts}./.")
    across(row + 3, "Phước Sơn, ngày 24 tháng 02 năm 2023")
    across(row + 4, "NGƯỜI LẬP DANH SÁCH")
    for column, width in enumerate(WIDTHS):
        page.column_dimensions["ABCDEFGH"[column]].width = width
    page.freeze_panes = "A7"
    page.print_title_rows = "6:6"
    page.page_setup.orientation = "landscape"
