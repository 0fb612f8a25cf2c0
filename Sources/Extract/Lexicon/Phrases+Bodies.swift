/// Heads and parts of the names of bodies. Source: Điều lệ Đảng, 36-HD/VPTW, 05-HD/VPTW, the laws on the
/// organisation of local government, and usage of plans before and after 2025.
extension Phrases {
  static let bodies: [Phrase] =
    // Organs whose names complete no other name: a new body begins with them even where a comma is lost.
    phrases(
      .organ, 1, "sở", "bộ", "công an", "thuế", "kho bạc", "kho bạc nhà nước", "cục", "chi cục",
      "bảo hiểm xã hội", "ngân hàng nhà nước", "tòa án nhân dân", "viện kiểm sát nhân dân",
      "bộ chỉ huy quân sự",
      "liên đoàn lao động", "hội nông dân", "hội liên hiệp phụ nữ", "hội cựu chiến binh", "bưu điện",
      "thanh tra")
    // Organs that small words describe: Trung tâm văn hóa thể thao huyện.
    + phrases(.organ, 3, "trung tâm", "viện", "đài", "trường", "công ty", "tổng công ty", "tập đoàn")
    + phrases(
      .organ, 2, "viện chiến lược , chính sách", "quỹ", "tổ công tác", "tổ giúp việc", "ban quản lý", "bql",
      "ban chỉ đạo", "hội đồng", "phòng",
      "tiểu ban",
      "đoàn kiểm tra", "đoàn giám sát", "hội", "hiệp hội", "liên hiệp", "liên hiệp các hội", "báo",
      "cơ quan thường trực",
      "ban", "thư viện", "bảo tàng", "nhà văn hóa", "cung văn hóa", "nhà xuất bản", "ủy ban",
      "cơ quan cảnh sát", "ban điều hành",
      "tổ công nghệ",
      "ban chỉ huy", "trạm", "bệnh viện", "học viện", "ban giám đốc", "đoàn", "bộ phận", "tổ văn phòng",
      "đoàn trường", "đội tntp", "đội thiếu niên tiền phong", "liên đội", "ban đại diện cha mẹ học sinh")
    + phrases(
      .organ, 0, "ban thường vụ", "ban chấp hành", "ban tổ chức", "ban tuyên giáo",
      "ban tuyên giáo và dân vận",
      "ban dân vận", "ban nội chính", "ban kinh tế", "ban chính sách , chiến lược", "ban đối ngoại",
      "ban xây dựng đảng", "ban xây dựng tổ chức cơ sở đảng",
      "ban xây dựng tổ chức", "ban chỉ đạo", "ban cán sự đảng", "ban quản lý",
      "ban dân tộc", "ban chỉ huy", "ban chỉ huy quân sự", "ban giám đốc", "ban giám hiệu", "ban bí thư",
      "ban thường trực", "ban lãnh đạo", "ban công tác mặt trận", "ban pháp chế", "ban cơ yếu",
      "ban cơ yếu chính phủ", "ban",
      "ban chủ nhiệm", "ban tiếp công dân", "ban điều hành", "ban tổ chức hội nghị", "btv", "bch", "btvtu",
      "ủy ban", "ủy ban kiểm tra", "ủy ban nhân dân", "ủy ban mặt trận tổ quốc", "ủy ban mttq",
      "ủy ban bầu cử",
      "ubnd", "hđnd", "ubkt", "bhxh việt nam", "bhxh tỉnh", "bhxh huyện", "bhxh thành phố", "bhxh khu vực",
      "vp", "đtn", "hội nd", "ubmttq", "mttq", "ub mttq", "btc", "btg",
      "ubmttqvn",
      "mttqvn", "bcđ", "tand", "vksnd", "btctu", "btgtu", "btgdvtu", "bdvtu", "bnctu", "ubkttu", "ubktu",
      "vptu",
      "tthđnd", "tt hđnd", "tt . hđnd",
      "hội đồng nhân dân", "hội đồng", "mặt trận tổ quốc", "mặt trận tổ quốc việt nam", "mặt trận",
      "văn phòng",
      "sở", "bộ", "cục", "vụ", "chi cục", "tổng cục", "phòng", "công an", "bộ chỉ huy quân sự", "bộ chỉ huy",
      "bộ đội biên phòng", "bộ tư lệnh", "đảng đoàn", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy",
      "đảng ủy", "đảng ủy khối", "đảng bộ", "đảng ủy khối các cơ quan", "đảng bộ khối các cơ quan",
      "đảng ủy khối các cơ quan và doanh nghiệp", "đảng ủy khối doanh nghiệp", "đảng ủy các cơ quan đảng",
      "đảng bộ các cơ quan đảng", "đảng ủy khối các doanh nghiệp", "thông tấn xã", "đài tiếng nói",
      "đài truyền hình", "thường trực", "chính phủ", "quốc hội", "đoàn chủ tịch",
      "ủy ban thường vụ quốc hội", "thủ tướng chính phủ", "thủ tướng", "bộ chính trị", "thanh tra", "quân ủy",
      "kiểm toán nhà nước", "kho bạc nhà nước", "kho bạc", "ngân hàng nhà nước", "ngân hàng",
      "bảo hiểm xã hội",
      "thuế", "hải quan", "tòa án nhân dân", "tòa án", "viện kiểm sát nhân dân", "viện kiểm sát",
      "trường chính trị",
      "trường đại học", "trường", "trung tâm", "đài phát thanh", "đài phát thanh và truyền hình", "đài",
      "báo",
      "báo và phát thanh", "báo và phát thanh , truyền hình", "báo và đài",
      "báo và đài phát thanh , truyền hình",
      "báo và đài phát thanh và truyền hình", "đài phát thanh , truyền hình", "tạp chí", "học viện", "viện",
      "hội nông dân", "hội liên hiệp phụ nữ",
      "hội cựu chiến binh", "hội", "liên đoàn lao động", "liên đoàn", "công đoàn", "tỉnh đoàn", "thành đoàn",
      "huyện đoàn", "thị đoàn", "quận đoàn", "đoàn thanh niên", "đoàn thanh niên cộng sản", "đoàn khối",
      "đoàn", "hiệp hội",
      "liên hiệp",
      "liên hiệp các hội", "liên minh hợp tác xã", "công ty", "tổng công ty", "tập đoàn", "bưu điện", "quỹ",
      "tổ giúp việc", "tổ công tác", "tiểu ban", "cơ quan thường trực", "cơ quan ủy ban kiểm tra",
      "tổ công nghệ",
      "đoàn đại biểu quốc hội", "tổ đại biểu", "tổ đại biểu hội đồng nhân dân", "tổ đại biểu hđnd",
      "cơ quan cảnh sát", "thi hành án dân sự", "tòa soạn", "thư viện", "bảo tàng",
      "cổng thông tin điện tử", "cổng ttđt", "trạm y tế", "bệnh viện", "nhà xuất bản", "đoàn kiểm tra",
      "đoàn giám sát",
      "đoàn kiểm tra , giám sát", "ban tổ chức diễn đàn", "ban tổ chức cuộc thi", "ban tổ chức lễ hội",
      "tổ bầu cử", "ban bầu cử", "trung ương đoàn", "trung ương hội", "đồn biên phòng", "hạt kiểm lâm",
      "lđlđ",
      "bộ phận", "tổ văn phòng", "đoàn trường", "công đoàn trường", "đội tntp",
      "đội thiếu niên tiền phong", "liên đội", "ban đại diện cha mẹ học sinh", "thống kê", "viễn thông",
      "điện lực", "nhà văn hóa", "liên hiệp hội", "hội lhpn", "hội ccb", "nhà nước",
      "trung ương", "trạm", "tổng hội", "tổng liên đoàn", "tổng liên đoàn lao động", "hải quân",
      "hải quân nhân dân việt nam", "cảnh sát biển", "cảnh sát biển việt nam",
      "ủy ban trung ương mặt trận tổ quốc việt nam",
      "đảng ủy khối cơ quan và doanh nghiệp", "đảng ủy khối cơ quan doanh nghiệp",
      "đảng ủy khối cơ quan - doanh nghiệp", "đảng ủy khối các cơ quan - doanh nghiệp",
      "đảng ủy mặt trận tổ quốc , các đoàn thể", "đảng bộ mặt trận tổ quốc , các đoàn thể",
      "đảng ủy mttq , các đoàn thể", "đảng bộ mttq , các đoàn thể", "ban chỉ huy phòng thủ dân sự",
      "ban chỉ huy phòng thủ khu vực",
      "ban chỉ huy phòng chống thiên tai", "ban chỉ huy phòng , chống thiên tai",
      "ban chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn",
      "ban chỉ huy phòng , chống thiên tai và tìm kiếm cứu nạn",
      "đảng ủy khối cơ quan", "đảng bộ khối cơ quan", "đảng bộ khối cơ quan và doanh nghiệp",
      "đảng bộ khối các cơ quan và doanh nghiệp")
    // As scans are read, where the mark over a letter is taken for another one.
    + phrases(
      .organ, 0, "tỉnh úy", "tính ủy", "thành úy", "huyện úy", "đảng úy", "úy ban nhân dân",
      "úy ban kiểm tra",
      "úy ban mặt trận tổ quốc", "uy ban nhân dân", "bạn thường vụ", "bạn tổ chức", "bạn tuyên giáo",
      "bạn dân vận", "vãn phòng", "vàn phòng")
    + phrases(
      .generic, 0, "tỉnh úy", "thành úy", "huyện úy", "cấp úy", "cấp úy đảng", "tô chức đảng",
      "tố chức đảng", "tố chức cơ sở đảng",
      "tô chức cơ sở đảng", "tô chức chính trị xã hội",
      "đảng úy")
    // Committees by what they steer, as decisions of the Party and the Government name them.
    + ["ban chỉ đạo", "tổ công tác", "tổ giúp việc ban chỉ đạo"].flatMap { head in
      committeeTopics.map { Phrase("\(head) \($0)", .organ) }
    }
    // Names in which a word stands that is a verb or ends a name elsewhere.
    + phrases(
      .organ, 0, "ban chỉ đạo công tác", "phòng kế hoạch tổng hợp", "phòng kế hoạch",
      "phòng kế hoạch tài chính",
      "phòng giao dịch", "phòng giao dịch ngân hàng chính sách xã hội",
      "phòng tổ chức cán bộ",
      "phòng tổ chức hành chính", "phòng tổ chức", "phòng hành chính tổng hợp", "phòng hành chính quản trị",
      "phòng tổng hợp", "phòng đào tạo", "phòng quản lý đào tạo", "phòng quản lý đô thị",
      "trung tâm giáo dục thường xuyên", "trung tâm giáo dục nghề nghiệp giáo dục thường xuyên",
      "phòng quản lý khoa học", "phòng kiểm tra", "phòng thông tin", "phòng công tác sinh viên",
      "phòng tài chính kế toán", "phòng tài chính - kế toán", "hội đồng quản lý", "hội đồng quản trị",
      "hội đồng thẩm định", "hội đồng tư vấn", "hội đồng đánh giá", "hội đồng nghiệm thu",
      "hội đồng khoa học", "trung tâm xúc tiến đầu tư", "trung tâm xúc tiến đầu tư , thương mại và du lịch",
      "trung tâm xúc tiến thương mại", "trung tâm xúc tiến đầu tư và hỗ trợ doanh nghiệp",
      "chi nhánh ngân hàng nhà nước", "chi nhánh ngân hàng chính sách xã hội",
      "chi nhánh văn phòng đăng ký đất đai", "văn phòng đăng ký đất đai", "đại học quốc gia", "đại học huế",
      "đại học đà nẵng", "đại học thái nguyên",
      "đại học bách khoa", "ban phát triển",
      "ban vận động", "ban bảo vệ dân phố",
      "phòng kế hoạch - tài chính",
      "phòng tổ chức - hành chính", "phòng kế hoạch - tổng hợp", "phòng hành chính - tổng hợp",
      "vụ tổ chức cán bộ",
      "vụ kế hoạch", "vụ tổ chức", "vụ thi đua khen thưởng", "cục đổi mới sáng tạo",
      "cục đổi mới sáng tạo , chuyển đổi xanh và khuyến công",
      "cục quản lý và phát triển thị trường trong nước",
      "cục chuyển đổi số", "bộ ngoại giao", "ngân hàng chính sách xã hội", "ngân hàng chính sách",
      "quỹ hỗ trợ nông dân",
      "tổ công nghệ thông tin", "trung tâm xúc tiến", "trung tâm kiểm soát bệnh tật",
      "trung tâm phục vụ hành chính công", "trung tâm dịch vụ tổng hợp", "trung tâm dịch vụ nông nghiệp",
      "trung tâm cung ứng dịch vụ công", "trung tâm cung ứng dịch vụ sự nghiệp công",
      "trung tâm chuyển đổi số", "đội quản lý trật tự đô thị", "đội quản lý trật tự xây dựng",
      "đội quản lý thị trường", "đội quy tắc đô thị", "chi nhánh cấp nước", "chi nhánh điện lực",
      "chi nhánh điện",
      "xí nghiệp cấp nước", "trung tâm nước sạch", "trạm quản lý",
      "hạt quản lý đê", "đội cảnh sát giao thông", "đội kiểm tra liên ngành",
      "trung tâm dịch vụ việc làm",
      "ban quản lý dự án", "ban quản lý dự án đầu tư xây dựng", "ban qlda", "ban qlda đầu tư xây dựng",
      "ban qlda đtxd", "hội đồng trường", "hội đồng khoa",
      "phòng an ninh mạng và phòng , chống tội phạm sử dụng công nghệ cao",
      "hội đồng phối hợp phổ biến giáo dục pháp luật", "hội đồng phối hợp phổ biến , giáo dục pháp luật",
      "hội đồng phối hợp pbgdpl", "ban nhân dân", "ban vì sự tiến bộ phụ nữ", "ban vì sự tiến bộ của phụ nữ",
      "ban quản trị",
      "khoa khám bệnh", "khoa dược", "khoa cấp cứu", "ban thanh tra nhân dân", "đoàn xã", "đoàn phường",
      "đoàn thị trấn", "ngân hàng nhà nước khu vực", "ngân hàng nhà nước chi nhánh khu vực",
      "chi nhánh ngân hàng nhà nước khu vực", "kho bạc nhà nước khu vực", "kiểm toán nhà nước khu vực",
      "bảo hiểm xã hội khu vực", "chi cục thuế khu vực", "chi cục hải quan khu vực",
      "vụ truyền thông và thi đua , khen thưởng",
      "liên minh htx", "ban giám sát đầu tư của cộng đồng", "ban giám sát đầu tư cộng đồng",
      "đội ứng cứu sự cố", "đội ứng cứu", "agribank", "vietcombank", "vietinbank", "bidv",
      "vnpt", "viettel", "mobifone",
      "cục y tế dự phòng", "trung tâm y tế dự phòng", "cục khoa học công nghệ và đào tạo",
      "cục quản lý khám , chữa bệnh", "ban chỉ đạo quốc gia về phòng , chống thiên tai",
      "ban chỉ đạo quốc gia phòng , chống thiên tai",
      "công ty quản lý khai thác công trình thủy lợi",
      "công ty tnhh mtv quản lý khai thác công trình thủy lợi",
      "công ty tnhh một thành viên quản lý khai thác công trình thủy lợi")
    // Boards of building by what they build.
    + [
      "dân dụng và công nghiệp", "giao thông", "giao thông và nông nghiệp", "nông nghiệp",
      "nông nghiệp và phát triển nông thôn", "nông nghiệp và ptnt", "giao thông , nông nghiệp",
    ].flatMap { works in
      ["quản lý dự án", "qlda"].flatMap { board in
        ["công trình", "các công trình"].map {
          Phrase("ban \(board) đầu tư xây dựng \($0) \(works)", .organ)
        }
      }
    }
    + phrases(
      .generic, 0, "cấp ủy", "cấp ủy đảng", "cấp ủy cơ sở", "cấp ủy cấp trên", "cấp ủy cấp trên trực tiếp",
      "cấp ủy các cấp", "tổ chức đảng", "tổ chức cơ sở đảng", "tccsđ", "chi bộ", "chi ủy", "chi đảng bộ",
      "đảng bộ", "đảng bộ bộ phận", "đảng ủy bộ phận",
      "đảng ủy", "chính quyền", "cơ quan", "đơn vị", "địa phương", "tổ chức", "sở", "ban",
      "ngành", "ban ngành", "sở ngành", "đoàn thể", "hội quần chúng", "doanh nghiệp", "cấp",
      "cấp chính quyền",
      "tổ chức chính trị xã hội", "đoàn thể chính trị xã hội", "tổ chức đoàn thể", "hội", "hội ngành nghề",
      "hội nghề nghiệp", "hội đoàn thể", "lĩnh vực",
      "cơ quan tham mưu , giúp việc", "ban tham mưu , giúp việc", "cơ quan chuyên trách tham mưu , giúp việc",
      "cơ quan tham mưu giúp việc", "cơ quan tham mưu , giúp việc của cấp ủy",
      "cơ quan tham mưu", "ban đảng", "ban xây dựng đảng", "phòng", "phòng ban", "phòng chuyên môn",
      "cơ quan chuyên môn", "trường học", "cơ sở giáo dục", "bệnh viện", "trạm y tế", "cơ sở y tế",
      "chi , đảng bộ", "chi bộ , đảng bộ", "cấp hội", "cấp công đoàn", "cấp bộ đoàn", "chủ đầu tư",
      "chủ rừng", "chủ hồ", "chủ sở hữu", "chủ phương tiện", "chủ trang trại", "trường đại học",
      "chủ hồ thủy điện", "cơ sở khám bệnh , chữa bệnh", "cơ sở khám , chữa bệnh", "cụm thi đua",
      "nhà trường", "tập thể cấp ủy", "cơ sở gdnn", "cơ sở giáo dục nghề nghiệp", "cơ quan báo chí",
      "báo chí",
      "cơ quan thông tấn báo chí", "cơ quan thông tin đại chúng", "tổ chức công đoàn", "đoàn cơ sở",
      "hợp tác xã", "bộ", "bộ ngành", "cơ quan ngang bộ", "cơ quan thuộc chính phủ", "cơ quan chức năng",
      "cơ quan liên quan", "huyện", "thị", "thành ủy", "huyện ủy", "tỉnh ủy", "thị ủy", "quận ủy",
      "đảng đoàn",
      "ban cán sự đảng", "cơ quan đảng", "đoàn", "trung tâm", "viện", "trường", "nhà mạng",
      "doanh nghiệp viễn thông", "doanh nghiệp bưu chính", "doanh nghiệp bưu chính viễn thông",
      "doanh nghiệp bưu chính , viễn thông", "doanh nghiệp xuất khẩu", "doanh nghiệp xuất nhập khẩu",
      "doanh nghiệp nhà nước", "cơ sở sản xuất", "cơ sở sản xuất , kinh doanh", "cơ sở sản xuất kinh doanh",
      "cơ sở kinh doanh", "hộ kinh doanh", "tổ chức tín dụng", "sở , ban , ngành", "sở , ngành", "bộ , ngành",
      "cộng đồng doanh nghiệp", "hiệp hội", "công ty", "tập đoàn",
      "tổng công ty",
      "ngân hàng", "cơ sở đào tạo", "tổ đảng", "đảng bộ cơ sở",
      "chi bộ cơ sở", "cơ quan điều tra", "cơ quan tố tụng", "lực lượng chức năng",
      "lực lượng vũ trang", "quân đội", "tổ chức thành viên", "ban công tác mặt trận", "đoàn thanh niên",
      "công đoàn", "công đoàn ngành", "đoàn công tác", "cơ quan có thẩm quyền", "nhà đầu tư",
      "ủy ban kiểm tra", "ủy ban nhân dân", "hội đồng nhân dân", "văn phòng", "ban thường vụ", "cá nhân",
      "thành",
      "lực lượng", "chủ dự án", "cơ quan tuyên truyền", "chi hội",
      "chi đoàn", "tổ bầu cử", "ủy ban bầu cử", "ban lãnh đạo", "tổ nhân dân tự quản", "tổ tự quản",
      "tổ công nghệ số cộng đồng", "khối dân vận", "khoa phòng", "khoa , phòng", "khoa , viện",
      "khoa , viện , trung tâm", "khoa lâm sàng", "khoa",
      "cơ sở khám bệnh chữa bệnh",
      "cơ sở khám chữa bệnh", "đài truyền thanh", "trạm truyền thanh",
      "nhà văn hóa", "bưu điện", "cơ quan báo chí , xuất bản", "cơ quan báo chí , truyền thông",
      "cơ quan thông tấn , báo chí", "nhà xuất bản", "đoàn kiểm tra",
      "đoàn giám sát", "tổ công tác", "tổ giúp việc", "ban chỉ đạo", "tiểu ban", "tổ chuyên môn",
      "tổ bộ môn", "bộ phận", "ban giám hiệu", "cơ sở kcb", "cơ sở kcb bhyt", "quỹ tín dụng",
      "quỹ tín dụng nhân dân", "tổ chức đảng được kiểm tra", "tổ chức đảng được kiểm tra , giám sát",
      "tổ chức đảng được giám sát", "đơn vị được kiểm tra", "đơn vị được kiểm tra , giám sát",
      "đơn vị được giám sát", "đơn vị được thanh tra", "cấp ủy nơi được kiểm tra , giám sát",
      "cấp ủy , tổ chức đảng được kiểm tra , giám sát", "cấp ủy , tổ chức đảng được kiểm tra",
      "đoàn kiểm tra , giám sát", "thường trực cấp ủy", "đơn vị sự nghiệp", "đơn vị sự nghiệp công lập",
      "cơ quan , đơn vị sự nghiệp",
      "cơ quan thuế", "cơ quan công an", "cơ quan quân sự", "cơ quan bảo hiểm xã hội", "cơ quan hải quan",
      "cơ quan kiểm sát", "cơ quan tài chính", "cơ quan nội vụ", "cơ quan tư pháp", "cơ quan kiểm lâm",
      "cơ quan thi hành án", "hệ thống truyền thanh", "hệ thống truyền thanh cơ sở",
      "người sử dụng lao động", "chủ sử dụng lao động", "chủ doanh nghiệp",
      "cơ sở đoàn", "cơ sở hội", "câu lạc bộ", "tổ hợp tác", "tổ liên gia",
      "tổ liên gia tự quản", "đội tình nguyện", "đội thanh niên tình nguyện", "đội thanh niên xung kích",
      "đội xung kích", "đội văn nghệ", "đội tuyên truyền", "tổ tuyên truyền", "tổ hòa giải", "tổ hội",
      "tổ phụ nữ", "tổ an ninh trật tự", "tổ tiết kiệm và vay vốn", "nghiệp đoàn",
      "tổ bảo vệ an ninh trật tự",
      "tổ bảo vệ an ninh , trật tự", "trung tâm học tập cộng đồng", "dòng họ", "cảnh sát khu vực",
      "trang trại", "hộ sản xuất", "cơ sở sản xuất",
      "dân quân", "dân quân tự vệ", "tổ bảo vệ rừng", "tổ quản lý , bảo vệ rừng", "hộ nhận khoán",
      "tổ xung kích",
      "lực lượng cảnh sát giao thông", "cảnh sát giao thông", "lực lượng cảnh sát", "đồn , trạm biên phòng",
      "lực lượng dân phòng", "lực lượng công an", "lực lượng quân sự", "lực lượng dân quân",
      "lực lượng kiểm lâm", "lực lượng bảo vệ rừng", "lực lượng quản lý thị trường", "lực lượng xung kích",
      "lực lượng bảo vệ an ninh trật tự", "lực lượng bảo vệ an ninh , trật tự",
      "lực lượng tham gia bảo vệ an ninh , trật tự", "lực lượng tham gia bảo vệ an ninh trật tự",
      "đội dân phòng",
      "doanh nghiệp thu mua", "cơ sở thu mua", "doanh nghiệp chế biến", "cơ sở chế biến",
      "doanh nghiệp khai thác", "doanh nghiệp cung ứng", "doanh nghiệp vận tải", "doanh nghiệp đầu tư",
      "doanh nghiệp xây dựng", "đơn vị tư vấn", "đơn vị thi công", "nhà thầu", "doanh nghiệp phân phối",
      "doanh nghiệp bán lẻ")
    + phrases(.generic, 0, "xã", "phường", "thị trấn", "quận", "thị xã", "thành phố", "đặc khu")
    // Classes with an owner of their own.
    + phrases(
      [.generic, .apart], 0, "cơ quan ngành dọc", "đơn vị ngành dọc", "cơ quan , đơn vị ngành dọc",
      "cấp có thẩm quyền",
      "cấp thẩm quyền")
    + phrases(
      .holder, 0, "đồng chí", "các đồng chí", "ủy viên ban thường vụ", "ủy viên ban chấp hành", "ủy viên",
      "bí thư",
      "phó bí thư", "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "thủ trưởng", "trưởng ban",
      "trưởng phòng",
      "người đứng đầu", "lãnh đạo", "cấp ủy viên", "huyện ủy viên", "tỉnh ủy viên", "đảng ủy viên",
      "thành ủy viên", "thị ủy viên", "quận ủy viên", "uvbch", "uvbtv", "trưởng khu dân cư",
      "trưởng khối phố", "trưởng xóm",
      "trưởng buôn",
      "chủ nhiệm", "chánh văn phòng", "bộ trưởng", "hiệu trưởng", "thành viên", "tổ trưởng", "trưởng thôn",
      "phó trưởng ban", "tập thể lãnh đạo", "tổng biên tập", "thống đốc", "tổng thanh tra", "tổng giám đốc",
      "viện trưởng", "chánh án", "chánh thanh tra", "cán bộ", "công chức", "thủ tướng", "tổng bí thư",
      "cấp ủy viên",
      "trưởng các", "thường trực các", "người phát ngôn", "đại biểu", "chi cục trưởng", "cục trưởng",
      "vụ trưởng", "tổng cục trưởng", "phó cục trưởng", "phó vụ trưởng", "trưởng ban nhân dân",
      "trưởng ban quản lý",
      "trưởng khoa", "trưởng ban công tác mặt trận", "trưởng công an", "phó trưởng công an", "trưởng ấp",
      "trưởng bản",
      "trưởng khu phố", "chỉ huy trưởng",
      "chính trị viên", "kế toán trưởng", "trưởng trạm", "trưởng ban ngành", "trưởng đoàn", "phó trưởng đoàn",
      "thứ trưởng", "phó thủ tướng", "phó chủ nhiệm", "phó chánh văn phòng", "phó viện trưởng",
      "phó hiệu trưởng", "phó tổng giám đốc", "giáo viên bộ môn", "giáo viên chủ nhiệm",
      "tổng phụ trách đội", "tư lệnh", "chính ủy", "thầy hiệu trưởng", "cô hiệu trưởng",
      "thầy phó hiệu trưởng",
      "cô phó hiệu trưởng", "ht", "pht", "pct ubnd", "ct ubnd", "pct hđnd", "gvcn")
    + phrases(
      .quantifier, 0, "các", "những", "mỗi", "từng", "toàn thể", "tất cả các", "tất cả", "một số", "mọi",
      "nhiều")
    + phrases(
      .modifier, 0, "trung ương", "tỉnh", "huyện", "thành phố", "xã", "phường",
      "thị trấn", "quận", "thị xã", "đặc khu", "địa phương", "thuộc", "của", "trên địa bàn", "ở",
      "khu vực", "chi nhánh", "chi nhánh tỉnh", "cùng cấp", "nhà nước", "chuyên môn", "ngang bộ", "khối",
      "việt nam", "ở cơ sở", "tại",
      "nêu trên",
      "phụ trách", "phụ trách địa bàn", "đóng trên địa bàn", "tham mưu , giúp việc", "tham mưu giúp việc",
      "ở địa phương", "tối cao", "chuyên trách", "có thẩm quyền", "chủ quản",
      "quân sự", "rừng phòng hộ", "rừng đặc dụng", "rừng phòng hộ , đặc dụng", "cửa khẩu", "hai cấp",
      "ba cấp", "thuộc quyền", "trong toàn tỉnh", "trong tỉnh", "trong toàn ngành", "trong ngành",
      "trong toàn huyện", "trong hệ thống chính trị",
      "liên ngành", "liên huyện", "liên xã", "ven biển", "ven sông", "ven đô", "miền núi", "vùng cao",
      "vùng biên", "biên giới",
      "hải đảo",
      "nội thành",
      "ngoại thành", "vùng dân tộc thiểu số", "vùng dân tộc thiểu số và miền núi", "vùng đồng bằng",
      "vùng sâu , vùng xa",
      "thuộc quyền quản lý", "thuộc lĩnh vực quản lý", "thuộc lĩnh vực phụ trách",
      "thuộc phạm vi phụ trách",
      "thuộc thẩm quyền quản lý", "thuộc phạm vi quản lý",
      "cấp quốc gia", "quốc gia", "được giao", "được phân công", "nói trên", "được giao nhiệm vụ",
      "được phân công nhiệm vụ")
    // Words that describe a class.
    + phrases(
      [.modifier, .classWord], 0, "trực thuộc", "thuộc và trực thuộc", "liên quan", "có liên quan", "cơ sở",
      "cấp trên", "cấp dưới",
      "cấp trên trực tiếp", "chức năng", "thành viên", "ngành hàng", "và tương đương",
      "và tương đương trở lên")
    // From which level down to which: Cấp ủy, chính quyền từ tỉnh đến cơ sở.
    + ["trung ương", "tỉnh", "thành phố", "huyện", "quận", "xã"].flatMap { upper in
      ["đến", "tới"].flatMap { to in
        ["cơ sở", "địa phương", "huyện", "xã", "xã , phường", "huyện , xã", "thôn", "thôn , bản"].map {
          Phrase("từ \(upper) \(to) \($0)", [.modifier, .classWord])
        }
      }
    }
    // Levels, of which a class can have several.
    + phrases(
      [.modifier, .level], 0, "cấp tỉnh", "cấp huyện", "cấp xã", "cấp phường", "cấp trung ương",
      "cấp quân khu", "mầm non",
      "tiểu học",
      "trung học",
      "trung học cơ sở", "trung học phổ thông", "phổ thông", "cao đẳng", "đại học")
    + phrases(
      .placeNoun, 0, "xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh",
      "thôn",
      "bản", "ấp", "tổ dân phố", "khu phố", "buôn", "xóm", "khóm", "khối phố", "tiểu khu", "khu dân cư")
    + phrases(
      .placeWord, 0, "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu",
      "tp")
    + phrases(
      .bodyField, 0, "cơ quan chủ trì", "đơn vị chủ trì", "cơ quan chủ trì , tham mưu",
      "đơn vị chủ trì , tham mưu", "chủ trì", "đơn vị chủ trì thực hiện",
      "cơ quan chủ trì thực hiện", "cơ quan đơn vị chủ trì", "chủ trì thực hiện", "đơn vị đầu mối",
      "cơ quan đầu mối")
    + phrases(
      .bodyField, 1, "cơ quan phối hợp", "đơn vị phối hợp", "phối hợp", "đơn vị phối hợp thực hiện",
      "cơ quan phối hợp thực hiện", "cơ quan đơn vị phối hợp", "phối hợp thực hiện")
    + phrases(
      .bodyField, 2, "cơ quan thẩm định", "đơn vị thẩm định", "cơ quan soạn thảo", "đơn vị soạn thảo",
      "cơ quan thực hiện", "đơn vị thực hiện", "phân công thực hiện", "phân công",
      "trách nhiệm thực hiện", "trách nhiệm chỉ đạo thực hiện", "trách nhiệm chỉ đạo",
      "trách nhiệm tổ chức thực hiện",
      "cơ quan đơn vị thực hiện", "đơn vị chịu trách nhiệm", "cơ quan chịu trách nhiệm")

  /// What committees steer.
  private static let committeeTopics = [
    "phát triển khoa học công nghệ đổi mới sáng tạo và chuyển đổi số",
    "phát triển khoa học , công nghệ , đổi mới sáng tạo và chuyển đổi số",
    "phát triển khoa học , công nghệ , đổi mới sáng tạo , chuyển đổi số", "chuyển đổi số", "đề án 06",
    "phát triển khoa học , công nghệ , đổi mới sáng tạo , chuyển đổi số và đề án 06",
    "triển khai đề án 06", "thực hiện đề án 06", "cải cách hành chính", "cải cách tư pháp",
    "cải cách thủ tục hành chính",
    "cải cách hành chính và chuyển đổi số", "xây dựng nông thôn mới",
    "xây dựng nông thôn mới và đô thị văn minh",
    "các chương trình mục tiêu quốc gia", "thực hiện các chương trình mục tiêu quốc gia", "giảm nghèo",
    "giảm nghèo bền vững", "phòng chống tham nhũng", "phòng , chống tham nhũng",
    "phòng , chống tham nhũng , tiêu cực",
    "phòng , chống tham nhũng , lãng phí , tiêu cực", "phòng , chống tội phạm", "phòng chống tội phạm",
    "phòng , chống tội phạm , tệ nạn xã hội", "phòng , chống tội phạm và tệ nạn xã hội",
    "phòng , chống tội phạm , tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc",
    "phòng , chống ma túy", "phòng , chống dịch", "phòng , chống dịch bệnh", "phòng , chống thiên tai",
    "phòng , chống hiv / aids", "phòng , chống bạo lực gia đình", "thực hiện quy chế dân chủ ở cơ sở",
    "thực hiện quy chế dân chủ", "xây dựng và thực hiện quy chế dân chủ ở cơ sở", "thực hiện dân chủ ở cơ sở",
    "thi hành án dân sự", "xây dựng đời sống văn hóa", "xây dựng xã hội học tập",
    "phong trào toàn dân đoàn kết xây dựng đời sống văn hóa", "bảo vệ nền tảng tư tưởng của đảng",
    "bảo vệ chăm sóc và nâng cao sức khỏe nhân dân", "bảo vệ , chăm sóc và nâng cao sức khỏe nhân dân",
    "phát triển du lịch", "phát triển kinh tế tập thể", "phát triển kinh tế tập thể , hợp tác xã",
    "phát triển đô thị",
    "ứng phó với biến đổi khí hậu", "bảo vệ bí mật nhà nước", "xây dựng chính quyền điện tử",
    "xây dựng chính phủ điện tử",
    "tổng điều tra", "thực hiện chính sách bảo hiểm xã hội , bảo hiểm y tế",
    "bảo hiểm xã hội , bảo hiểm y tế",
  ]
}
