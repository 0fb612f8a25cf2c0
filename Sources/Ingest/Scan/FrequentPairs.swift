/// Pairs of syllables that plans are made of.
///
/// Source: counted in plans, resolutions and decisions of 2020 to 2026; each stands six times or more in three
/// documents or more, and of all pairs with the same letters but for their marks it is 97 of 100,
/// wherever the tone of two vowels is put.
enum FrequentPairs {
  /// Pairs set apart by semicolons, in the order of the alphabet.
  static let list = """
    an ninh; an toàn; an tỉnh; ban bí; ban chấp; ban cán; ban công; ban hành; ban kiểm; ban mttq; ban \
    mặt; ban nhân; ban thường; ban tuyên; ban xây; ban đảng; bao gồm; biên giới; biên phòng; biến đến; \
    biểu dương; biểu hiện; biểu quốc; biện xã; biệt khó; biệt là; buông lỏng; bàn tỉnh; bám sát; báo \
    cáo; báo và; bình đẳng; bí mật; bí thư; băng rộng; bản hướng; bản lĩnh; bản quy; bảo an; bảo hiểm; \
    bảo hộ; bảo vệ; bảo đảm; bền vững; bị kỹ; bố danh; bố trí; bốn tốt; bồi dưỡng; bổ sung; bộ bốn; bộ \
    chính; bộ chỉ; bộ chủ; bộ khoa; bộ khối; bộ làm; bộ lãnh; bộ máy; bộ mặt; bộ phải; bộ quốc; bộ thôn; \
    bộ tiêu; bộ trưởng; bộ trực; bộ tỉnh; bộ văn; bộ với; bộ đảng; bộ để; bứt phá; cao chất; cao hiệu; \
    cao nhận; cao năng; cao trách; cao ý; chi bộ; chi cho; chi phí; chi tiết; chia sẻ; chiến binh; chiến \
    lược; chiến đấu; cho các; cho cán; cho doanh; cho hoạt; cho nghiên; cho người; cho phát; cho phép; \
    cho phù; cho việc; cho đảng; chung của; chuyên gia; chuyên môn; chuyên mục; chuyên nghiệp; chuyên \
    sâu; chuyên trách; chuyên đề; chuyển biến; chuyển giao; chuyển sinh; chuyển đổi; chuẩn hóa; chuẩn \
    kỹ; chuẩn mực; chuẩn quốc; chuỗi cung; chí minh; chí đánh; chính phủ; chính quyền; chính sách; chính \
    trị; chính xác; chưa có; chương trình; chấp hành; chất lượng; chặt chẽ; chẽ với; chế làm; chế phối; \
    chế tạo; chế đặc; chế độ; chỉ huy; chỉ số; chỉ thị; chỉ tiêu; chỉ đạo; chỉnh đốn; chịu trách; chống \
    tham; chốt và; chủ chốt; chủ nghĩa; chủ quyền; chủ thể; chủ trì; chủ trương; chủ tịch; chủ yếu; chủ \
    động; chức bộ; chức chính; chức các; chức hội; chức nghiên; chức năng; chức phụ; chức rà; chức \
    thành; chức thực; chức triển; chức trong; chức trung; chức tuyên; chức tỉnh; chức và; chức ít; chức \
    đoàn; chức đảng; con người; cp ngày; cung ứng; cuộc cách; cá nhân; các ban; các bộ; các chiến; các \
    chính; các chương; các chủ; các công; các cơ; các cấp; các doanh; các dịch; các giải; các hoạt; các \
    huyện; các hình; các hệ; các hội; các khu; các loại; các lĩnh; các mô; các mục; các nghị; các nguồn; \
    các ngành; các nhiệm; các nhà; các năm; các nước; các nền; các nội; các sở; các tccsđ; các thành; \
    các trung; các trường; các tập; các tỉnh; các tổ; các vụ; các xã; các điểm; các đoàn; các đơn; các \
    địa; các ứng; cách hành; cách hồ; cách làm; cách mạng; cách ra; cách thủ; cán bộ; cán sự; cáo kết; \
    cáp quang; cân đối; câu lạc; còn chậm; còn đủ; có chính; có cơ; có giải; có hiệu; có hướng; có khả; \
    có liên; có lợi; có người; có nhiều; có năng; có quy; có thành; có thẩm; có trách; có trình; có tài; \
    có tính; có văn; có vốn; có ít; có điều; có đủ; công an; công bằng; công bố; công chức; công cụ; \
    công dân; công khai; công lập; công nghiệp; công nghệ; công nhiệm; công phụ; công thương; công \
    trình; công trực; công ty; công tác; công tư; công việc; công đoàn; cơ bản; cơ chế; cơ quan; cơ sở; \
    cư trú; cường công; cường cải; cường củng; cường giám; cường kiểm; cạnh tranh; cả hệ; cải cách; cải \
    tiến; cải tạo; cản trở; cảnh báo; cảnh đặc; cấp dưới; cấp huyện; cấp phép; cấp thông; cấp trên; cấp \
    tỉnh; cấp và; cấp xã; cấp ủy; cần thiết; cầu các; cầu của; cầu nhiệm; cầu phát; cầu thực; cẩm xuyên; cập \
    nhật; cắt giảm; cộng hòa; cộng sản; cộng đồng; cụ thể; cụm công; của ban; của bộ; của chi; của \
    chính; của các; của cán; của cơ; của cấp; của doanh; của dân; của huyện; của hệ; của hội; của kế; \
    của luật; của mình; của mặt; của nghị; của ngành; của người; của nhà; của nhân; của pháp; của quốc; \
    của thành; của thế; của toàn; của trung; của tỉnh; của tổ; của từng; của ubnd; của việc; của việt; \
    của xã; của đảng; của đất; của địa; của ủy; cứ kế; cứ luật; cứ nghị; cứ vào; cứu khoa; cứu phát; cứu \
    và; cứu xây; cực tham; danh mục; danh sách; di động; diễn biến; diện lãnh; do ban; doanh mới; doanh \
    nghiệp; du lịch; dung kiểm; dung sau; dung sinh; duy trì; dành cho; dân chủ; dân huyện; dân nơi; dân \
    phố; dân trong; dân tỉnh; dân tối; dân tộc; dân và; dân vận; dân xã; dân ở; dòng họ; dôi dư; dưỡng \
    đối; dạng hóa; dẫn của; dẫn dắt; dẫn việc; dẫn đầu; dịch vụ; dục chính; dục pháp; dục và; dục đại; \
    dụng iot; dụng khoa; dụng ngân; dụng trí; dữ liệu; dự báo; dự kiến; dự sinh; dự toán; dự án; dựa \
    trên; dựng bộ; dựng mô; dựng tổ; dựng văn; g và; gia có; gia tích; gia về; gia xây; giai đoạn; gian \
    mạng; gian thực; gian đọc; giao công; giao dịch; giao nhiệm; giao thông; giá chất; giá hiệu; giá \
    kết; giá mức; giá trị; giám sát; giám đốc; giáo dục; giáo huyện; giáo trung; giáo tỉnh; giúp đỡ; \
    giải pháp; giải quyết; giấy tờ; giới thiệu; giữ mối; giữ vững; giữa các; góc đọc; góp phần; góp ý; \
    gương mẫu; gương đảng; gắn kết; gắn với; gọi tắt; gỡ khó; hiện chương; hiện chế; hiện chỉ; hiện chủ; \
    hiện các; hiện công; hiện hiệu; hiện hành; hiện kế; hiện mô; hiện nay; hiện nghiêm; hiện nghị; hiện \
    nhiệm; hiện theo; hiện thường; hiện trong; hiện tốt; hiện từ; hiện việc; hiện và; hiện đại; hiện \
    đầy; hiệu lực; hiệu quả; hiệu suất; hoàn cảnh; hoàn thiện; hoàn thành; hoạch cụ; hoạch của; hoạch \
    hành; hoạch này; hoạch phát; hoạch số; hoạch thực; hoạch triển; hoạch và; hoạch đầu; hoạt chi; hoạt \
    cấp; hoạt tốt; hoạt với; hoạt đảng; hoạt động; hoặc khi; hoặc phòng; hoặc trong; huy sức; huy vai; \
    huy động; huyện ủy; hà tĩnh; hàng nhà; hàng đầu; hành chính; hành chương; hành các; hành của; hành \
    kỷ; hành lang; hành nghị; hành pháp; hành quy; hành thông; hành trung; hành vi; hành và; hành đảng; \
    hành động; hình hoạt; hình kinh; hình mới; hình sự; hình thành; hình tỉnh; hình tổ; hình và; hđnd \
    tỉnh; hương ước; hướng dẫn; hưởng ứng; hạ tầng; hạn chế; hạnh phúc; hải quan; hải đảo; hằng quý; \
    hằng tháng; hết năm; hệ công; hệ sinh; hệ thống; hệ với; học công; học kỹ; học sinh; học tập; học \
    và; hồ chí; hỗ trợ; hộ kinh; hội chủ; hội nghị; hội nhập; hội sách; hội số; hội viên; hội việt; hội \
    và; hội đồng; hợp bộ; hợp chặt; hợp các; hợp giữa; hợp lý; hợp pháp; hợp tác; hợp và; hợp với; \
    internet vạn; iot trong; khai chương; khai các; khai hiệu; khai kế; khai kết; khai nhiệm; khai thác; \
    khai thực; khai và; khen thưởng; khi có; khiếu nại; khoa học; khu công; khu dân; khu vực; khuyến \
    khích; khuôn khổ; khách quan; khích các; khích doanh; khó khăn; không còn; không có; không gian; \
    không thể; không được; không để; không đủ; khả năng; khả thi; khảo sát; khẩn trương; khắc phục; khỏi \
    đảng; khối các; khởi nghiệp; kinh doanh; kinh nghiệm; kinh phí; kinh tế; kiêm nhiệm; kiên quyết; \
    kiến nghị; kiểm soát; kiểm sát; kiểm tra; kiểm điểm; kiện cho; kiện thuận; kiện toàn; kèm theo; kế \
    hoạch; kết chặt; kết hợp; kết luận; kết nạp; kết quả; kết vào; kịp thời; kỷ luật; kỷ nguyên; kỹ \
    năng; kỹ thuật; lan tỏa; lang pháp; lao động; linh hoạt; liên hệ; liên kết; liên ngành; liên quan; \
    liên thông; liên tục; liệu của; liệu lớn; liệu phục; liệu quốc; liệu và; liệu địa; loại chất; loại \
    hình; luyện đạo; luân chuyển; luận của; luận số; luật bảo; luật có; luật của; luật tốt; luật và; \
    luật về; luật đảng; luật để; là chủ; là các; là doanh; là một; là nghị; là người; là nhiệm; là thủ; \
    là đảng; là động; làm chủ; làm công; làm cơ; làm theo; làm thư; làm tốt; làm việc; làm ăn; lành \
    mạnh; lâu dài; lãng phí; lãnh đạo; lên môi; lý cho; lý các; lý của; lý kỷ; lý luận; lý nghiêm; lý \
    nhà; lý theo; lý và; lý đảng; lĩnh chính; lĩnh vực; lưu giữ; lưu văn; lưu động; lưới thư; lượng cao; \
    lượng công; lượng hoạt; lượng phát; lượng phục; lượng sinh; lượng sản; lượng tổ; lượng đảng; lượng \
    đội; lạc bộ; lấy ý; lần thứ; lập danh; lập tổ; lập và; lệ doanh; lệ người; lệ quốc; lối sống; lồng \
    ghép; lộ trình; lớp nhân; lợi cho; lợi dụng; lợi thế; lợi ích; lựa chọn; lực cho; lực chất; lực \
    công; lực cạnh; lực lãnh; lực lượng; lực số; lực và; lực đầu; lực để; m ban; minh bạch; mttq việt; \
    mua sách; mua sắm; máy thông; mô hình; mô lớn; môi trường; mưu ban; mưu sơ; mưu triển; mưu ubnd; mưu \
    ủy; mại điện; mạng lưới; mạng và; mạng xã; mạnh chuyển; mạnh công; mạnh mẽ; mạnh tổng; mạnh ứng; mạo \
    hiểm; mẫu của; mật nhà; mặt trận; mẽ trong; mối liên; mỗi gia; mỗi năm; mỗi xã; mỗi đảng; một số; \
    một trong; mới sáng; mới trong; mở rộng; mục tiêu; mục đích; mức độ; nam tham; nam xã; nam á; nam ở; \
    ngang bộ; ngang tầm; nghiêm quy; nghiêm túc; nghiên cứu; nghiệp chiến; nghiệp có; nghiệp công; \
    nghiệp nhà; nghiệp nhỏ; nghiệp sáng; nghiệp trong; nghiệp trên; nghiệp viễn; nghiệp và; nghiệp vụ; \
    nghiệp vừa; nghiệp được; nghiệp đầu; nghiệp ở; nghĩa việt; nghĩa vụ; nghệ cao; nghệ chiến; nghệ \
    công; nghệ số; nghệ thông; nghệ tiên; nghệ và; nghị của; nghị quyết; nghị định; ngoài nước; nguy cơ; \
    nguyên mới; nguyên nhân; nguyên tắc; nguồn kinh; nguồn lực; nguồn ngân; nguồn nhân; nguồn vốn; ngành \
    công; ngành liên; ngành và; ngày hội; ngày sách; ngân hàng; ngân sách; ngăn chặn; ngũ cán; ngũ cấp; \
    ngũ đảng; người có; người dân; người lao; người làm; người phụ; người sử; người việt; người được; \
    nhanh và; nhiệm của; nhiệm kỳ; nhiệm người; nhiệm nêu; nhiệm và; nhiệm về; nhiệm vụ; nhiệm đối; nhu \
    cầu; nhà khoa; nhà máy; nhà nước; nhà trường; nhà văn; nhân có; nhân dân; nhân lực; nhân rộng; nhân \
    trong; nhân tài; nhân tạo; nhân tố; nhìn đến; như sau; nhất của; nhất là; nhất quán; nhận thức; nhận \
    xét; nhập khẩu; nhập quốc; nhằm thúc; nhằm tăng; nhỏ và; những người; những năm; những vấn; những \
    đảng; ninh mạng; niềm tin; này có; này được; nâng cao; nâng cấp; nêu cao; nêu gương; nêu trong; nông \
    dân; nông nghiệp; nông thôn; năm tiếp; năng lượng; năng lực; năng suất; nơi có; nơi công; nơi cư; \
    nơi làm; nơi mình; nơi nhận; nước có; nước dẫn; nước ngoài; nước phát; nước ta; nước tiên; nước \
    trong; nước trên; nước và; nước về; nước để; nạp đảng; nắm bắt; nếu có; nền kinh; nền tảng; nối với; \
    nội bộ; nội dung; nội vụ; phong cách; phong trào; phá phát; pháp chủ; pháp của; pháp luật; pháp lý; \
    pháp phù; phát hiện; phát huy; phát sinh; phát thanh; phát triển; phát động; phân bổ; phân công; \
    phân cấp; phân phối; phân tích; phê bình; phê duyệt; phí chi; phí cho; phí thực; phí để; phí đối; \
    phòng chính; phòng cấp; phòng huyện; phòng ngừa; phòng thí; phòng trung; phòng tỉnh; phòng ubnd; \
    phòng đảng; phòng đọc; phó bí; phó chủ; phù hợp; phương trong; phương án; phạm pháp; phạm vi; phạm \
    về; phải gắn; phản biện; phản ánh; phần mềm; phần xây; phẩm chất; phố có; phố hoặc; phố trực; phối \
    hợp; phổ biến; phổ cập; phổ thông; phụ cấp; phụ lục; phụ trách; phục tình; phục vụ; phủ ban; phủ \
    phê; phủ sóng; phủ số; phủ thực; phủ về; phức tạp; quan báo; quan chủ; quan chức; quan có; quan \
    hướng; quan hệ; quan liên; quan ngang; quan nhà; quan phối; quan tham; quan thuộc; quan thường; quan \
    thực; quan tâm; quan điểm; quan đảng; quan đến; quen đọc; quy chuẩn; quy chế; quy hoạch; quy mô; quy \
    phạm; quy trình; quy tắc; quy định; quyết của; quyết liệt; quyết này; quyết số; quyết thủ; quyết \
    tâm; quyết và; quyết định; quyền các; quyền của; quyền hạn; quyền tự; quyền và; quyền địa; quá \
    trình; quán triệt; quân sự; quê hương; quý ii; quý iii; quý iv; quả hoạt; quả kế; quả nghiên; quả \
    nghị; quả thực; quả triển; quả đánh; quản lý; quản trị; quần chúng; quốc gia; quốc hội; quốc phòng; \
    quốc tế; quốc việt; quốc và; quỹ đầu; ra khỏi; ra quyết; rà soát; rào cản; rèn luyện; rõ ràng; sau \
    khi; sau đây; sinh hoạt; sinh thái; sinh viên; soát các; sung các; sung một; sung quy; suy thoái; \
    suốt đời; sàn giao; sàng lọc; sách cho; sách của; sách hay; sách hỗ; sách nhà; sách nói; sách \
    thường; sách về; sách đặc; sách địa; sách ưu; sách ở; sáng chế; sáng kiến; sáng tạo; sáp nhập; sát \
    các; sát công; sát của; sát nhân; sát theo; sát thực; sát việc; sát và; sâu rộng; sâu sắc; sản công; \
    sản phẩm; sản việt; sản xuất; sắp xếp; sẻ dữ; số doanh; số dùng; số hiện; số lĩnh; số mới; số ngành; \
    số phát; số quốc; số theo; số điều; sống của; sở bốn; sở hữu; sở khoa; sở nghiên; sở vật; sở xây; sở \
    y; sức chiến; sức khỏe; sức mạnh; sử dụng; sửa đổi; sự cố; sự lãnh; sự nghiệp; sự phát; sự tham; \
    tham dự; tham gia; tham mưu; tham nhũng; thanh niên; thanh toán; thanh tra; thao và; thay thế; then chốt; theo \
    chương; theo chỉ; theo hình; theo hướng; theo kế; theo nghị; theo quy; theo quyết; theo thẩm; theo \
    thời; theo tư; theo tổ; theo yêu; theo đúng; thi hành; thi đua; thiết bị; thiết kế; thiết lập; thiết \
    thực; thiết yếu; thiếu nhi; thiếu niên; thiện chính; thiện cơ; thiện pháp; thiện thể; thiệt hại; \
    thoái về; thu hút; thu nhập; thuận lợi; thuộc nhóm; thuộc trung; thuộc tỉnh; thuộc đảng; thành công; \
    thành lập; thành một; thành nhiệm; thành nếp; thành phần; thành phố; thành trước; thành tích; thành \
    tốt; thành viên; thành việc; thành ủy; tháng báo; tháo gỡ; thân thiện; thí nghiệm; thí điểm; thói quen; thông \
    lệ; thông minh; thông qua; thông suốt; thông tin; thông trong; thông trên; thông và; thù địch; thư \
    chi; thư viện; thương mại; thường trực; thường vụ; thường xuyên; thần trách; thẩm quyền; thẩm định; \
    thập dữ; thế cạnh; thế giới; thể cho; thể chính; thể chế; thể như; thể thao; thể trong; thị số; thị \
    thông; thị trường; thị trấn; thống nhất; thống pháp; thời chấn; thời các; thời gian; thời hạn; thời \
    kỳ; thời là; thời phát; thời tháo; thời xử; thủ trưởng; thủ tướng; thủ tục; thức trực; thử nghiệm; \
    thực chất; thực hiện; thực sự; thực thi; thực tiễn; thực tế; tin phục; tin và; tinh gọn; tinh thần; \
    tiên nguồn; tiên tiến; tiêu biểu; tiêu chuẩn; tiêu chí; tiêu cụ; tiêu cực; tiêu dùng; tiêu phát; \
    tiêu quốc; tiêu đến; tiến hành; tiến độ; tiếp công; tiếp cận; tiếp nhận; tiếp theo; tiếp tục; tiếp \
    và; tiếp xúc; tiềm lực; tiềm năng; tiện ích; toàn bộ; toàn cầu; toàn dân; toàn thông; toàn trình; \
    toàn tỉnh; toàn xã; toàn đảng; tra cấp; tra việc; tra đảng; trang bị; trang thiết; trang thông; \
    tranh phòng; trao đổi; triển chính; triển các; triển công; triển của; triển hạ; triển hệ; triển \
    khai; triển khoa; triển kinh; triển mạng; triển mạnh; triển một; triển nguồn; triển tổ; triển và; \
    triển văn; triển đảng; triển đất; triệt nghị; trong các; trong doanh; trong hoàn; trong hoạt; trong \
    hệ; trong khối; trong kỷ; trong lĩnh; trong nghị; trong năm; trong nước; trong phạm; trong quá; \
    trong tháng; trong thời; trong thực; trong toàn; trong triển; trong việc; trong đảng; trung bình; \
    trung chỉ; trung lãnh; trung tâm; trung vào; trung ương; truyền hình; trào thi; trách nhiệm; trách \
    phòng; trách thư; trên các; trên cơ; trên dữ; trên không; trên môi; trên nền; trên toàn; trên trực; \
    trên địa; trên đối; trình bồi; trình công; trình hành; trình hội; trình kiểm; trình mục; trình phát; \
    trình triển; trình tổ; trình tự; trình xây; trình đào; trình độ; trí kinh; trí nguồn; trí tuệ; trí \
    tối; trương bí; trương của; trước khi; trước ngày; trường học; trường hợp; trường số; trường thuận; \
    trường và; trường đại; trưởng ban; trưởng bộ; trưởng cơ; trưởng thành; trưởng thôn; trạng tùy; trấn \
    có; trật tự; trị quốc; trị về; trọng của; trọng điểm; trở lên; trở thành; trợ giúp; trụ sở; trực \
    ban; trực hđnd; trực hội; trực thuộc; trực tiếp; trực tuyến; ttg ngày; tu dưỡng; tuy nhiên; tuyên \
    giáo; tuyên truyền; tuyến toàn; tuân thủ; tuệ nhân; tw của; tw ngày; tw và; tài chính; tài liệu; tài \
    nguyên; tài sản; tài trợ; tác của; tác giáo; tác kiểm; tác lãnh; tác mặt; tác phát; tác phòng; tác \
    quy; tác quốc; tác thư; tác tuyên; tác xây; tác xã; tác đánh; tác đảng; tác động; tâm dữ; tâm là; \
    tâm nghiên; tâm phát; tâm xây; tình hình; tình trạng; tích cực; tích hợp; tín nhiệm; tính chất; tòa \
    án; tôn giáo; tôn vinh; tùy tiện; tăng cường; tăng trưởng; tư cách; tư duy; tư liệu; tư mạo; tư \
    nhân; tư phát; tư xây; tương tác; tưởng của; tượng kết; tại các; tại cơ; tại khu; tại mục; tại nghị; \
    tại việt; tại xã; tại địa; tạo lập; tạo môi; tạo nghề; tạo nguồn; tạo nhân; tạo quốc; tạo sự; tạo \
    thuận; tạo và; tạo điều; tảng thư; tấm gương; tất cả; tầm nhìn; tầm quan; tầng kỹ; tầng lớp; tầng \
    thông; tầng viễn; tận dụng; tập huấn; tập suốt; tập thể; tập trung; tập và; tập đoàn; tắt là; tặng \
    sách; tế của; tế số; tế tư; tế và; tỉ lệ; tỉnh ban; tỉnh theo; tỉnh đoàn; tỉnh ủy; tịch hội; tịch ubnd; tố \
    cáo; tố tụng; tốc độ; tối cao; tối thiểu; tối đa; tối ưu; tốt các; tốt công; tốt nhiệm; tồn tại; tổ \
    chức; tổ dân; tổ quốc; tổ đảng; tổng bí; tổng công; tổng hợp; tổng kết; tổng số; tổng thể; tội phạm; \
    tục hành; tục nâng; tục rà; tục thực; tục tăng; tủ sách; từ nguồn; từ ngân; từ năm; từ sớm; từng \
    bước; từng cơ; từng loại; từng địa; tự diễn; tự giác; tự kiểm; tự phê; tự động; tỷ lệ; tỷ trọng; \
    ubnd các; ubnd ngày; ubnd tỉnh; ubnd xã; uy tín; vai trò; vi phạm; viên bảo; viên chức; viên khi; \
    viên không; viên mới; viên phải; viên theo; viên tiêu; viên trong; viên tốt; viên vi; viên được; \
    viên để; viên ưu; viết tắt; viễn thông; việc của; việc giải; việc làm; việc mẫu; việc nâng; việc \
    phát; việc tham; việc tiếp; việc triển; việc tại; việc tổ; việc xây; việc đọc; viện huyện; viện \
    nghiên; viện số; viện đạt; việt nam; và an; và bền; và chuyển; và chính; và chương; và chất; và các; \
    và công; và doanh; và giải; và hiệu; và hoàn; và hạ; và hằng; và hệ; và hội; và khai; và khu; và \
    khả; và kiểm; và kế; và kết; và ngoài; và người; và nhân; và những; và pháp; và phát; và phê; và \
    sinh; và toàn; và triển; và truyền; và trách; và tăng; và tổ; và vừa; và xây; và xã; và xử; và điều; \
    và đào; và đánh; và được; và đề; và địa; và định; và ứng; vào chương; vào các; vào hoạt; vào năm; \
    vào sử; vào đảng; vùng dân; vùng sâu; văn bản; văn phòng; văn thư; vướng mắc; vạn vật; vấn đề; vận \
    hành; vận động; vật chất; về bảo; về bộ; về chức; về công; về cơ; về khoa; về kết; về nội; về phát; \
    về thuế; về triển; về trách; về tăng; về tư; về việc; về xây; về đổi; về đột; vệ bí; vị có; vị hành; \
    vị liên; vị sự; vị trí; vị trực; vốn đầu; với ban; với chức; với các; với cán; với cơ; với cấp; với \
    doanh; với kết; với một; với người; với những; với phát; với quy; với sở; với sự; với thực; với tốc; \
    với tổ; với từng; với việc; với văn; với điều; với đảng; với đặc; vụ cho; vụ chuyển; vụ chính; vụ \
    cụ; vụ của; vụ huyện; vụ khoa; vụ người; vụ nhân; vụ phát; vụ quốc; vụ số; vụ tỉnh; vụ việc; vụ và; \
    vụ được; vụ đảng; vừa và; vững mạnh; vực công; vực khoa; vực kinh; vực trên; vực và; xem xét; xiii \
    về; xuyên giữ; xuyên kiểm; xuyên rà; xuyên suốt; xuyên và; xuyên đạt; xuất các; xuất khẩu; xuất \
    kinh; xuất sắc; xác định; xây dựng; xã biên; xã hội; xã và; xảy ra; xếp loại; xếp tổ; xử lý; y tế; \
    yêu cầu; yếu tố; án đầu; áp dụng; ích số; ít nhất; ý kiến; ý thức; đa dạng; đa phương; đi vào; điều \
    hành; điều kiện; điều tra; điểm nghẽn; điểm quốc; điểm sinh; điển hình; điện tử; đo lường; đoàn \
    khối; đoàn kết; đoàn quốc; đoàn thanh; đoàn thể; đoàn viên; đoạn mới; đào tạo; đánh giá; đáp ứng; \
    đây gọi; đây là; đã có; đã ký; đã được; đóng góp; đô thị; đôn đốc; đăng ký; đơn giản; đơn vị; đưa \
    ra; đưa việc; đưa đảng; đường lối; được ban; được công; được giao; được giới; được phân; được phổ; \
    được triển; đại biểu; đại chúng; đại diện; đại học; đại hội; đạo các; đạo cấp; đạo của; đạo thực; \
    đạo toàn; đạo triển; đạo trung; đạo tổ; đạo việc; đạo đức; đạt chuẩn; đạt trên; đạt tối; đạt được; \
    đảm an; đảm bảo; đảm kinh; đảm nguồn; đảm phù; đảm quốc; đảm thực; đảm tính; đảng bộ; đảng những; \
    đảng phí; đảng theo; đảng trực; đảng viên; đảng và; đảng về; đảng đoàn; đảng đối; đảng ủy; đất nước; đất đai; \
    đấu thầu; đấu tranh; đấu đến; đầu các; đầu tư; đầy đủ; đẩy doanh; đẩy lùi; đẩy mạnh; đẩy phát; đẩy \
    đổi; đặc biệt; đặc thù; đặt hàng; đến chi; đến các; đến cơ; đến hết; đến năm; đề cao; đề nghị; đề \
    ra; đề xuất; đề án; để các; để nghiên; để người; để thu; để triển; để tổ; để tổng; để đảm; địa bàn; \
    địa phương; địa điểm; định của; định hướng; định kỳ; định pháp; định rõ; định số; định trong; định \
    về; đọc sách; đọc trong; đọc việt; đọc vào; đọc ở; đốc các; đốc việc; đối tượng; đối với; đồng chí; \
    đồng tháp; đồng thời; đổi mới; đổi số; độ cao; độ hoàn; độ khoa; độ trễ; độc lập; động của; động \
    hiệu; động khoa; động lực; động này; động sản; động số; động thư; động thực; động triển; động xây; \
    đột phá; đời sống; đủ tư; đủ điều; đức cách; đứng đầu; ưu hóa; ưu tiên; ưu tú; ưu đãi; ương khóa; \
    ương về; ương đảng; ảnh hưởng; ổn định; ở các; ở cơ; ở cấp; ở một; ở những; ở nơi; ở nước; ở thôn; ở \
    từng; ở vùng; ở xã; ở địa; ủy ban; ủy chủ; ủy hà; ủy khối; ủy tham; ứng dụng; ứng xử; ứng yêu
    """
}
