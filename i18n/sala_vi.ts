<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sala</source>
        <translation>Giới thiệu về Sala</translation>
    </message>
    <message>
        <source>Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.</source>
        <translation>Sala là chương trình đọc miễn phí, không cần internet: có phần giải thích các quy định, sức khỏe, một truyện tranh và các câu chuyện bằng nhiều ngôn ngữ.</translation>
    </message>
    <message>
        <source>Everything in it is public information and can be read by anyone.</source>
        <translation>Mọi thứ trong đó đều là thông tin công khai và ai cũng có thể đọc.</translation>
    </message>
    <message>
        <source>It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.</source>
        <translation>Sala không chứa dữ liệu cá nhân. Sala không biết ai đọc, không ghi gì vào máy tính này và không gửi gì đi.</translation>
    </message>
    <message>
        <source>It gives information and is no legal advice. A text that nobody checked says so.</source>
        <translation>Sala cung cấp thông tin, không phải là ý kiến tư vấn pháp lý. Văn bản chưa có ai kiểm tra thì có ghi rõ như vậy.</translation>
    </message>
    <message>
        <source>Its publisher signs it; the key of the publisher is {key}.</source>
        <translation>Nhà phát hành ký số cho Sala; khóa của nhà phát hành là {key}.</translation>
    </message>
    <message>
        <source>This copy was not signed by a publisher.</source>
        <translation>Bản này không được nhà phát hành nào ký số.</translation>
    </message>
    <message>
        <source>This stick was prepared by {office}.</source>
        <translation>USB này do {office} chuẩn bị.</translation>
    </message>
    <message>
        <source>To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.</source>
        <translation>Cách mở: trên Windows, bấm đúp vào Sala.exe; trên Linux, bấm đúp vào Sala; trên điện thoại, mở thư mục “open-anywhere”.</translation>
    </message>
</context>
<context>
    <name>AccessibleBlocks</name>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Change sides</source>
        <translation>Đổi bên</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Chiếu lớn</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>Đưa vào điện thoại</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Xem phim</translation>
    </message>
    <message>
        <source>Add this picture to my list</source>
        <translation>Thêm hình này vào danh sách của tôi</translation>
    </message>
    <message>
        <source>Add this page to my list</source>
        <translation>Thêm trang này vào danh sách của tôi</translation>
    </message>
    <message>
        <source>Add the whole comic to my list</source>
        <translation>Thêm cả truyện tranh vào danh sách của tôi</translation>
    </message>
    <message>
        <source>Add this paragraph to my list</source>
        <translation>Thêm đoạn này vào danh sách của tôi</translation>
    </message>
    <message>
        <source>Add this part to my list</source>
        <translation>Thêm phần này vào danh sách của tôi</translation>
    </message>
    <message>
        <source>Add the whole text to my list</source>
        <translation>Thêm cả bài vào danh sách của tôi</translation>
    </message>
    <message>
        <source>Second language: {language}</source>
        <translation>Ngôn ngữ thứ hai: {language}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Picture by picture</source>
        <translation>Từng hình một</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Chỉ có chữ</translation>
    </message>
    <message>
        <source>Removed from my list</source>
        <translation>Đã bỏ khỏi danh sách của tôi</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Tôi cần thông dịch viên</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>The list was emptied</source>
        <translation>Đã xóa danh sách</translation>
    </message>
    <message>
        <source>Highlights cleared</source>
        <translation>Đã bỏ các dấu</translation>
    </message>
    <message>
        <source>See the pictures large</source>
        <translation>Xem hình lớn</translation>
    </message>
    <message>
        <source>Everything there is to read</source>
        <translation>Tất cả những gì để đọc</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Remove</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>This list is kept until you leave. It is never written down.</source>
        <translation>Danh sách này chỉ còn đến khi quý vị rời đi. Nó không bao giờ được ghi lại.</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>The list is empty. Open a text and press + beside a paragraph.</source>
        <translation>Danh sách đang trống. Hãy mở một bài và bấm + bên cạnh một đoạn.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Chiếu lớn</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Xóa danh sách</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Lên trên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Xuống dưới</translation>
    </message>
</context>
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>Hiển thị bằng {language}: chưa được dịch</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>Trang {number}/{total}, hình {panel}/{panels}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Trang {number}/{total}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Vừa khung</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Phần {number}/{total}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>Open the film</source>
        <translation>Mở phim</translation>
    </message>
    <message>
        <source>The film is looked through …</source>
        <translation>Đang kiểm tra phim …</translation>
    </message>
    <message>
        <source>This film is not the one that its publisher signed. It is not opened.</source>
        <translation>Phim này không phải là phim mà nhà xuất bản đã ký. Phim không được mở.</translation>
    </message>
    <message>
        <source>This computer has no program for films.</source>
        <translation>Máy tính này không có chương trình xem phim.</translation>
    </message>
    <message>
        <source>The film opens in another program of this computer.</source>
        <translation>Phim mở trong một chương trình khác của máy tính này.</translation>
    </message>
    <message>
        <source>That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does not close that program.</source>
        <translation>Chương trình đó và máy tính có thể nhớ rằng phim đã được xem. Sala không thể xóa dấu vết đó, và nút đỏ không đóng chương trình đó.</translation>
    </message>
    <message>
        <source>The same is told here in pictures, in your language.</source>
        <translation>Cũng câu chuyện này được kể ở đây bằng hình, bằng ngôn ngữ của bạn.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear highlights</source>
        <translation>Bỏ các dấu</translation>
    </message>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>“{words}”: {number}/{total}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Chỗ trước</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Chỗ tiếp theo</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>This is not an identity paper.</source>
        <translation>Đây không phải là giấy tờ tùy thân.</translation>
    </message>
    <message>
        <source>Office: stamp and telephone</source>
        <translation>Văn phòng: con dấu và điện thoại</translation>
    </message>
    <message>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>Xuất bản {date}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>My list</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>This computer and the printer may keep a copy of what you print.</source>
        <translation>Máy tính này và máy in có thể giữ lại một bản sao của những gì được in.</translation>
    </message>
    <message>
        <source>There is nowhere to save to. Plug in a USB stick and try again.</source>
        <translation>Không có chỗ để lưu. Hãy cắm USB và thử lại.</translation>
    </message>
    <message>
        <source>There is not enough space there. Nothing was saved. Choose another place, or free some space.</source>
        <translation>Ở đó không đủ chỗ. Hãy chọn nơi khác hoặc dọn bớt; chưa có gì được lưu.</translation>
    </message>
    <message>
        <source>Files cannot be saved there. Nothing was saved. Choose another place.</source>
        <translation>Không ghi được vào nơi đó. Hãy chọn nơi khác; chưa có gì được lưu.</translation>
    </message>
    <message>
        <source>That drive is gone. Nothing was saved. Plug it in again, or choose another place.</source>
        <translation>Nơi đó không còn nữa. Hãy cắm lại USB hoặc chọn nơi khác; chưa có gì được lưu.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save a PDF.</source>
        <translation>Máy in không trả lời. Hãy xem máy đã bật chưa, hoặc lưu PDF.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Đã có tệp mang tên này.</translation>
    </message>
    <message>
        <source>With QR codes</source>
        <translation>Kèm mã QR</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Trang {number}/{total}</translation>
    </message>
    <message>
        <source>No printer was found. Save a PDF to a stick and print it elsewhere.</source>
        <translation>Không tìm thấy máy in. Hãy lưu PDF vào USB và in ở nơi khác.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>Đã dừng. Không có gì được lưu hay in.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Đã gửi đến máy in.</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>Lưu thành {file}</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Thay thế tệp đó</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>In hoặc lưu</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Phần này</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Toàn bộ bài</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Four pictures to a page</source>
        <translation>Bốn hình mỗi trang</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Next part</source>
        <translation>Phần sau</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Phần trước</translation>
    </message>
    <message>
        <source>Go to the next button or link, and press it</source>
        <translation>Đến nút hoặc liên kết tiếp theo và bấm</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Phím tắt và trợ giúp</translation>
    </message>
    <message>
        <source>This program writes nothing to this computer and sends nothing anywhere.</source>
        <translation>Chương trình này không ghi gì vào máy tính này và không gửi gì đi đâu.</translation>
    </message>
    <message>
        <source>Make the letters smaller</source>
        <translation>Làm chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Tiến tới lại</translation>
    </message>
    <message>
        <source>It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.</source>
        <extracomment>“Others”: the computer&apos;s system, a printer, people. It is the program that CANNOT: say the negation first.</extracomment>
        <translation>Chương trình không thể xóa những gì máy tính hay người khác đã ghi lại: máy tính có thể nhớ rằng đã có USB cắm vào và Sala đã được mở.</translation>
    </message>
    <message>
        <source>A printer, and the computer on the way to it, may keep what was printed.</source>
        <translation>Máy in, và máy tính gửi đến nó, có thể giữ lại những gì đã in.</translation>
    </message>
    <message>
        <source>Whoever sees the screen sees what you read. Shift three times closes everything at once.</source>
        <translation>Ai nhìn màn hình cũng thấy quý vị đọc gì. Bấm Shift ba lần để đóng mọi thứ ngay lập tức.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Show more</source>
        <translation>Hiện thêm</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Ngoài ra</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I need an interpreter. Let me show you my language on this screen.</source>
        <translation>Tôi cần thông dịch viên. Xin để tôi chỉ ngôn ngữ của tôi trên màn hình này.</translation>
    </message>
    <message>
        <source>I speak {language}. Please find an interpreter for me.</source>
        <translation>Tôi nói {language}. Xin tìm giúp tôi một thông dịch viên.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Explainer</source>
        <translation>Bài giải thích</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Sách</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>Truyện tranh</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Câu chuyện</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Tin tức</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Bảng từ vựng</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Phim</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Urdu in Naskh letters</source>
        <translation>Tiếng Urdu bằng chữ Naskh</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Chọn ngôn ngữ của quý vị</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Smaller</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Tương phản cao</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>How do you want to listen?</source>
        <translation>Bạn muốn nghe bằng cách nào?</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>Nghe qua loa</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>Nghe bằng tai nghe</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>Đọc tiếp thành tiếng</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>Lùi một đoạn</translation>
    </message>
    <message>
        <source>On a paragraph</source>
        <translation>Tới một đoạn</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Nhanh hơn</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dừng đọc thành tiếng</translation>
    </message>
    <message>
        <source>Machine voice</source>
        <translation>Giọng máy</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>Màn hình tối</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <source>Not yet translated into {language}</source>
        <translation>Chưa được dịch sang {language}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Thoát ngay</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>Next: {part}</source>
        <translation>Tiếp: {part}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.</source>
        <translation>Phần này trên USB này đã bị hỏng. Các phần khác vẫn đọc được. Hãy xin một USB mới.</translation>
    </message>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation>Hiển thị bằng {language}: chưa được dịch</translation>
    </message>
    <message>
        <source>Shown in {language}: changed since it was translated</source>
        <translation>Hiển thị bằng {language}: đã thay đổi sau khi được dịch</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Trang {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Lời khuyên</translation>
    </message>
    <message>
        <source>Do this today</source>
        <translation>Hãy làm việc này hôm nay</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Đọc tiếp</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>Về văn bản này</translation>
    </message>
    <message>
        <source>The law as of {date}</source>
        <translation>Luật tính đến {date}</translation>
    </message>
    <message>
        <source>To be checked again by {date}</source>
        <translation>Cần kiểm tra lại trước {date}</translation>
    </message>
    <message>
        <source>Published by {publisher}, {date}</source>
        <translation>Nhà phát hành: {publisher}, {date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Giấy phép: {licence}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <source>Give to a phone</source>
        <translation>Đưa vào điện thoại</translation>
    </message>
    <message>
        <source>The folder on the stick</source>
        <translation>Thư mục trên USB</translation>
    </message>
    <message>
        <source>QR codes for the camera</source>
        <translation>Mã QR cho máy ảnh</translation>
    </message>
    <message>
        <source>With a cable between the computer and the phone: on the phone, allow files to be moved.</source>
        <translation>Bằng dây cáp giữa máy tính và điện thoại: trên điện thoại, cho phép chuyển tệp.</translation>
    </message>
    <message>
        <source>Or with the stick in the phone, by an adapter: open it with the phone&apos;s “Files”.</source>
        <translation>Hoặc cắm USB vào điện thoại bằng đầu chuyển: mở bằng mục “Tệp” của điện thoại.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>Mã trước</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Mã sau</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code. It holds the words themselves: no internet is needed.</source>
        <translation>Đưa máy ảnh của điện thoại vào mã. Mã chứa chính các chữ: không cần internet.</translation>
    </message>
    <message>
        <source>Choose “copy”, not “search”: a search would send the words through the internet.</source>
        <extracomment>Some phones offer to look up in the internet what a code holds: what somebody reads would become known.</extracomment>
        <translation>Hãy chọn “sao chép”, đừng chọn “tìm kiếm”: tìm kiếm sẽ gửi các chữ qua internet.</translation>
    </message>
    <message>
        <source>This folder of the stick holds the texts for phones. Copy it to the phone.</source>
        <translation>Thư mục này trên USB chứa các bài cho điện thoại. Hãy sao chép nó vào điện thoại.</translation>
    </message>
    <message>
        <source>On the phone, open “{file}” in it. No internet is needed.</source>
        <translation>Trên điện thoại, mở “{file}” trong thư mục đó. Không cần internet.</translation>
    </message>
    <message>
        <source>This stick has nothing for phones in this language.</source>
        <translation>USB này không có gì cho điện thoại bằng ngôn ngữ này.</translation>
    </message>
    <message>
        <source>Whoever takes the phone in hand can read what is on it.</source>
        <translation>Ai cầm điện thoại cũng có thể đọc những gì trong đó.</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>Hình {number}/{total}</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Hình trước</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Hình sau</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Anyone may have made it, and it may be false. Open it only if you know who gave it to you. Its pages stay marked.</source>
        <translation>Bất cứ ai cũng có thể đã làm ra nó, và lời trong đó có thể sai. Chỉ mở nếu quý vị biết ai đã đưa tệp này cho mình. Các trang của nó luôn có dấu cảnh báo.</translation>
    </message>
    <message>
        <source>“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more.</source>
        <translation>“{work}” đã bị nhà phát hành thu hồi và không được hiển thị: đừng dựa vào nó nữa.</translation>
    </message>
    <message>
        <source>The office withdrew one of its texts: {work}</source>
        <extracomment>{work} is the title of a text, in a direction of its own.</extracomment>
        <translation>Văn phòng đã thu hồi văn bản của chính mình: {work}</translation>
    </message>
    <message>
        <source>An unknown sender withdrew one of their texts: {work}</source>
        <extracomment>Nobody whom this program knows signed the text or its recall; {work} is its title.</extracomment>
        <translation>Một người gửi không được biết ở đây đã thu hồi văn bản của chính họ: {work}</translation>
    </message>
    <message>
        <source>We do not know who made this file: {files}</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) signed the file: its sender is unknown.</extracomment>
        <translation>Không có ai mà chương trình này nhận ra đứng ra bảo đảm cho tệp này: {files}</translation>
    </message>
    <message>
        <source>Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.</source>
        <translation>Không đọc được một số thiết lập của USB này (sala.toml); đang dùng thiết lập thông thường. Dành cho nhân viên: hãy lưu lại.</translation>
    </message>
    <message>
        <source>“{file}” holds another text under the name of one that is here. The one that is here is shown.</source>
        <translation>“{file}” có một văn bản khác mang tên của văn bản đã có ở đây. Văn bản đã có ở đây được hiển thị.</translation>
    </message>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>“{file}” được làm cho phiên bản Sala mới hơn. Hãy xin bản chương trình mới hơn.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>“{file}” đã bị hỏng. Những gì còn đọc được thì được hiển thị ở đây. Hãy xin một USB mới.</translation>
    </message>
    <message>
        <source>A text that is not the publisher&apos;s has a title like one of the publisher&apos;s: {work}</source>
        <translation>Có một văn bản không phải của nhà xuất bản nhưng mang tên giống một văn bản của nhà xuất bản: {work}</translation>
    </message>
    <message>
        <source>“{work}” is here in a newer version, of {date}.</source>
        <translation>“{work}” ở đây là bản mới hơn, {date}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>Không thể tìm trong “{file}”: mục lục tìm kiếm của nó bị thiếu hoặc bị hỏng. Vẫn có thể đọc mọi nội dung trong đó. Hãy xin một USB mới.</translation>
    </message>
    <message>
        <source>A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>Một văn bản trên USB này đã bị hỏng và không thể hiển thị. Hãy xin một USB mới.</translation>
    </message>
    <message>
        <source>Something could not be shown and was closed. Everything else can be read.</source>
        <translation>Có một phần không hiển thị được và đã được đóng lại. Mọi phần khác vẫn đọc được.</translation>
    </message>
    <message>
        <source>“{work}” could not be shown and was closed. Everything else can be read.</source>
        <translation>“{work}” không hiển thị được và đã được đóng lại. Mọi phần khác vẫn đọc được.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>Quý vị còn đọc được ngôn ngữ nào khác?</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>More letters</source>
        <translation>Các chữ khác</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Dấu cách</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Xóa chữ cuối</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Results for: {words}</source>
        <translation>Tìm thấy cho: {words}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Tìm thấy: {count}</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know.</source>
        <translation>Không tìm thấy gì cho “{words}”. Hãy thử từ khác, ít từ hơn, hoặc xem trong phần từ cần biết.</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>Tìm bằng bất kỳ ngôn ngữ nào</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Bàn phím trên màn hình</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Close everything after so many minutes without use</source>
        <extracomment>The number of minutes is chosen below these words.</extracomment>
        <translation>Phiên kết thúc khi không ai chạm vào gì trong số phút này</translation>
    </message>
    <message>
        <source>Languages to show first</source>
        <translation>Các ngôn ngữ đứng đầu</translation>
    </message>
    <message>
        <source>New PIN for the staff&apos;s pages: 4 to 12 digits</source>
        <translation>Mã PIN mới cho trang của nhân viên: 4 đến 12 chữ số</translation>
    </message>
    <message>
        <source>Keys of offices whose texts this stick trusts</source>
        <translation>Khóa của các văn phòng có văn bản được nhận ra trên USB này</translation>
    </message>
    <message>
        <source>For staff. Settings are saved on the stick, never on this computer.</source>
        <translation>Dành cho nhân viên. Được ghi vào USB, không bao giờ vào máy tính này.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed.</source>
        <translation>Mã PIN có 4 đến 12 chữ số. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Bỏ mã PIN</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>Ghi vào USB</translation>
    </message>
    <message>
        <source>This is no key. A key begins with RW and has 56 letters and digits.</source>
        <translation>Đây không phải là khóa. Khóa bắt đầu bằng RW và có 56 chữ cái và chữ số.</translation>
    </message>
    <message>
        <source>Settings of this stick</source>
        <translation>Cài đặt của USB này</translation>
    </message>
    <message>
        <source>Name of the office, for handouts</source>
        <translation>Tên văn phòng, dùng cho bản in</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>Điện thoại văn phòng</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không bao giờ</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} phút</translation>
    </message>
</context>
<context>
    <name>ShelfScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>Quý vị cần gì?</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>Dành cho nhân viên</translation>
    </message>
    <message>
        <source>Type the PIN of the office.</source>
        <translation>Hãy nhập mã PIN của văn phòng.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Xóa chữ số cuối</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Check or copy this stick</source>
        <translation>Kiểm tra hoặc sao chép USB này</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>We do not know who made this text. It may be false: do not rely on it.</source>
        <extracomment>Nobody whom this program knows (the publisher, this stick&apos;s office) says that the text is right: its sender is unknown.</extracomment>
        <translation>Không có ai mà chương trình này nhận ra đứng ra bảo đảm cho văn bản này. Nội dung có thể sai: đừng tin vào đó.</translation>
    </message>
    <message>
        <source>From this office</source>
        <translation>Từ văn phòng này</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Không rõ người gửi</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Language checked</source>
        <translation>Đã kiểm tra ngôn ngữ</translation>
    </message>
    <message>
        <source>Law checked</source>
        <translation>Đã kiểm tra về luật</translation>
    </message>
    <message>
        <source>Partly out of date</source>
        <translation>Một phần đã cũ</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Có thể đã cũ</translation>
    </message>
    <message>
        <source>This text comes from the office that gave this stick, not from the publisher of Sala.</source>
        <translation>Văn bản này đến từ văn phòng đã đưa USB này, không phải từ nhà phát hành Sala.</translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <extracomment>Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked yet.</extracomment>
        <translation>Bản nháp, chưa ai kiểm tra</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Chưa phát hành chính thức</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask a legal adviser.</source>
        <translation>Ngày trên máy tính này bị sai. Văn bản này có thể đã cũ: hãy hỏi cố vấn pháp lý.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. This text may be out of date: ask.</source>
        <translation>Ngày trên máy tính này bị sai. Văn bản này có thể đã cũ: hãy hỏi lại.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask a legal adviser.</source>
        <translation>Lẽ ra văn bản này phải được kiểm tra lại trước {date}. Nội dung có thể đã cũ: hãy hỏi cố vấn pháp lý.</translation>
    </message>
    <message>
        <source>This text should have been checked again by {date}. It may be out of date: ask.</source>
        <translation>Lẽ ra văn bản này phải được kiểm tra lại trước {date}. Nội dung có thể đã cũ: hãy hỏi lại.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.</source>
        <translation>Văn bản này là bản nháp. Chưa có ai kiểm tra. Đừng chỉ dựa vào văn bản này: hãy hỏi cố vấn pháp lý.</translation>
    </message>
    <message>
        <source>This text is a draft. Nobody has checked it.</source>
        <translation>Văn bản này là bản nháp. Chưa có ai kiểm tra.</translation>
    </message>
    <message>
        <source>Parts of this text have not been checked.</source>
        <translation>Một số phần của văn bản này chưa được kiểm tra.</translation>
    </message>
    <message>
        <source>Some paragraphs changed after they were translated. They are shown in another language.</source>
        <translation>Một số đoạn đã thay đổi sau khi được dịch. Các đoạn đó được hiển thị bằng ngôn ngữ khác.</translation>
    </message>
    <message>
        <source>The language of this text was checked by {name} on {date}.</source>
        <translation>Ngôn ngữ của văn bản này đã được {name} kiểm tra vào {date}.</translation>
    </message>
    <message>
        <source>The law in this text was checked by {name} on {date}.</source>
        <translation>Nội dung luật trong văn bản này đã được {name} kiểm tra vào {date}.</translation>
    </message>
    <message>
        <source>The law in this text has not been checked. Ask a legal adviser.</source>
        <translation>Nội dung luật trong văn bản này chưa được kiểm tra. Hãy hỏi cố vấn pháp lý.</translation>
    </message>
</context>
<context>
    <name>StickScreen</name>
    <message>
        <source>The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, or copy to the stick again.</source>
        <translation>USB nguyên vẹn, nhưng {number} tệp PDF của nó chứa văn bản đã bị thu hồi hoặc đã cũ. Hãy xóa các tệp đó, hoặc sao chép vào USB thêm một lần nữa.</translation>
    </message>
    <message>
        <source>This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here.</source>
        <translation>Bản này không phải là USB: không có danh sách được ký số, và không thể kiểm tra hay sao chép ở đây.</translation>
    </message>
    <message>
        <source>Stopped. The drive is marked as not finished.</source>
        <translation>Đã dừng. Chính trên ổ USB có ghi rằng bản sao của nó chưa hoàn tất.</translation>
    </message>
    <message>
        <source>Ejecting the drive</source>
        <translation>Đang chuẩn bị để tháo ổ USB</translation>
    </message>
    <message>
        <source>Reading the drive</source>
        <translation>Đang xem ổ USB</translation>
    </message>
    <message>
        <source>Voices of people will be copied, too. They can be recognised by them:</source>
        <translation>Giọng nói của người thật cũng sẽ được sao chép; có thể nhận ra họ qua giọng nói:</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Tháo an toàn</translation>
    </message>
    <message>
        <source>You can unplug the stick now.</source>
        <translation>Bây giờ quý vị có thể rút USB ra.</translation>
    </message>
    <message>
        <source>All drives at the same time</source>
        <translation>Tất cả các ổ USB cùng lúc</translation>
    </message>
    <message>
        <source>Eject the stick as usual on this computer, then unplug it.</source>
        <translation>Hãy tháo USB theo cách của máy tính này, rồi mới rút ra.</translation>
    </message>
    <message>
        <source>Also copy a text of the office: {title}</source>
        <translation>Mang theo một văn bản của văn phòng: {title}</translation>
    </message>
    <message>
        <source>Not copied: damaged, or signed by nobody we know.</source>
        <translation>Không sao chép: bị hỏng, hoặc không có ai mà chương trình này nhận ra đã ký số.</translation>
    </message>
    <message>
        <source>These files on the drive are not part of Sala and will stay:</source>
        <translation>Các tệp này trên ổ USB không phải của Sala và vẫn giữ nguyên:</translation>
    </message>
    <message>
        <source>Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.</source>
        <translation>Đừng tin USB này: {number} tệp không như khi được tạo ra. Hãy làm lại từ một USB nguyên vẹn.</translation>
    </message>
    <message>
        <source>{number} files of an older copy will be removed.</source>
        <translation>{number} tệp của một bản cũ hơn sẽ bị gỡ bỏ.</translation>
    </message>
    <message>
        <source>withdrawn or out of date</source>
        <translation>đã bị thu hồi hoặc đã cũ</translation>
    </message>
    <message>
        <source>{drive} already has this copy. Every file will be compared.</source>
        <translation>{drive} đã có bản này. Mọi tệp sẽ được so sánh.</translation>
    </message>
    <message>
        <source>The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.</source>
        <extracomment>“Nobody known”: nobody whom this program knows, such as the publisher.</extracomment>
        <translation>Danh sách của USB này đã bị thay đổi, hoặc không có ai mà chương trình này nhận ra đã ký số cho danh sách đó. Đừng tin USB này: hãy xin một USB mới.</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it: it is broken. Do not use it.</source>
        <translation>Ổ USB trả lại các byte khác với những gì đã ghi vào: nó bị hỏng. Đừng dùng nó.</translation>
    </message>
    <message>
        <source>The new stick is whole: every byte was read back and matches.</source>
        <translation>USB mới nguyên vẹn: mọi byte đã được đọc lại và đều giống hệt.</translation>
    </message>
    <message>
        <source>This stick is whole: {number} files are unchanged.</source>
        <translation>USB này nguyên vẹn: {number} tệp vẫn như khi được tạo ra.</translation>
    </message>
    <message>
        <source>This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.</source>
        <translation>Bản này chưa hoàn tất. Hãy cắm cả hai USB và sao chép một lần nữa; một số phần của bản này có thể bị thiếu.</translation>
    </message>
    <message>
        <source>should not be here</source>
        <translation>không thuộc về đây</translation>
    </message>
    <message>
        <source>The drive cannot be written to. Check whether it is locked, or choose another one.</source>
        <translation>Không ghi được vào ổ USB. Hãy xem nó có bị khóa không, hoặc chọn ổ khác.</translation>
    </message>
    <message>
        <source>There is not enough space on {drive}: {size} MB are needed, {free} MB are free.</source>
        <translation>{drive} không đủ chỗ: cần {size} MB, còn trống {free} MB.</translation>
    </message>
    <message>
        <source>There is not enough space on the drive. Free some space or choose another drive, then copy again.</source>
        <translation>Ổ USB không đủ chỗ. Hãy dọn bớt hoặc chọn ổ khác, rồi sao chép một lần nữa.</translation>
    </message>
    <message>
        <source>The drive is gone. Plug it in and copy again: it goes on where it stopped.</source>
        <translation>Ổ USB không còn nữa. Hãy cắm vào và sao chép một lần nữa: sẽ tiếp tục từ chỗ đã dừng.</translation>
    </message>
    <message>
        <source>Overwrite the free space of the drive</source>
        <translation>Ghi đè chỗ trống của ổ USB</translation>
    </message>
    <message>
        <source>Choose the drive. Other files on it stay as they are.</source>
        <translation>Hãy chọn ổ USB. Các tệp khác trên đó vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>No other drive was found. Plug a USB stick in and try again.</source>
        <translation>Không tìm thấy ổ USB nào khác. Hãy cắm USB và thử lại.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Đang ghi</translation>
    </message>
    <message>
        <source>Writing: about {minutes} min left</source>
        <translation>Đang ghi: còn khoảng {minutes} phút</translation>
    </message>
    <message>
        <source>Checking: about {minutes} min left</source>
        <translation>Đang kiểm tra: còn khoảng {minutes} phút</translation>
    </message>
    <message>
        <source>Reading back: about {minutes} min left</source>
        <translation>Đang đọc lại: còn khoảng {minutes} phút</translation>
    </message>
    <message>
        <source>Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop and format the drive first.</source>
        <translation>Các tệp đã xóa của văn phòng vẫn có thể đọc được trên ổ USB bằng chương trình đặc biệt. Hãy ghi đè, hoặc dừng lại và định dạng ổ USB trước.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã bị thay đổi</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>bị thiếu</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>{drive}: {number} files will be written, {size} MB; {free} MB are free.</source>
        <translation>{drive}: sẽ ghi {number} tệp, {size} MB; còn trống {free} MB.</translation>
    </message>
    <message>
        <source>{drive}: whole</source>
        <translation>{drive}: nguyên vẹn</translation>
    </message>
    <message>
        <source>The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.</source>
        <translation>Ổ USB có một tệp khác tên là {file}. Hãy chọn ổ khác, hoặc chuyển tệp đó đi; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The file {file} of this stick is damaged. Copy from a stick that is whole.</source>
        <translation>Tệp {file} của USB này đã bị hỏng. Hãy sao chép từ một USB nguyên vẹn.</translation>
    </message>
    <message>
        <source>This stick</source>
        <translation>USB này</translation>
    </message>
    <message>
        <source>Every file is compared with the list that was signed when the stick was made.</source>
        <translation>Mọi tệp được so sánh với danh sách đã được ký số khi USB được tạo ra.</translation>
    </message>
    <message>
        <source>Check this stick</source>
        <translation>Kiểm tra USB này</translation>
    </message>
    <message>
        <source>Check another stick</source>
        <translation>Kiểm tra USB khác</translation>
    </message>
    <message>
        <source>Make another stick</source>
        <translation>Làm thêm một USB</translation>
    </message>
    <message>
        <source>Read newer texts from another stick</source>
        <translation>Đọc bản mới hơn từ một USB khác</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Sao chép ngay</translation>
    </message>
    <message>
        <source>For an office: everything</source>
        <translation>Cho văn phòng: tất cả</translation>
    </message>
    <message>
        <source>To take away: health, stories, comic, words; no name of an office</source>
        <translation>Để mang đi: sức khỏe, câu chuyện, truyện tranh, từ cần biết; không có tên văn phòng</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Phần {number}/{total}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Two languages</source>
        <translation>Hai ngôn ngữ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Kệ sách</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Chọn ngôn ngữ của quý vị</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Thoát ngay</translation>
    </message>
    <message>
        <source>My list · {number}</source>
        <translation>Danh sách · {number}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>The button of the card that asks whoever reads it to find an interpreter.</extracomment>
        <translation>Thông dịch</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>The button for the size and the colours of the text.</extracomment>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Your rights</source>
        <translation>Quyền của quý vị</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Trẻ em</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sức khỏe</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Câu chuyện</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Tin tức</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>Từ cần biết</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>Bằng hình ảnh</translation>
    </message>
</context>
<context>
    <name>TourScreen</name>
    <message>
        <source>What you can do here</source>
        <translation>Quý vị có thể làm gì ở đây</translation>
    </message>
    <message>
        <source>Press your language</source>
        <extracomment>Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.</extracomment>
        <translation>Bấm vào ngôn ngữ của quý vị</translation>
    </message>
    <message>
        <source>Press a picture to open it</source>
        <translation>Bấm vào hình để mở</translation>
    </message>
    <message>
        <source>Make the letters larger</source>
        <translation>Làm chữ to hơn</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>Xem hai ngôn ngữ cạnh nhau</translation>
    </message>
    <message>
        <source>Press red to leave at once</source>
        <translation>Bấm nút đỏ để thoát ngay</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tất cả phím tắt</translation>
    </message>
    <message>
        <source>About Sala</source>
        <translation>Giới thiệu về Sala</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Dành cho nhân viên</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>No PIN is set: everybody can change these settings. Set one in the settings.</source>
        <translation>Chưa đặt mã PIN: ai cũng có thể đổi các cài đặt này. Hãy đặt mã PIN trong phần cài đặt.</translation>
    </message>
    <message>
        <source>This is not the PIN of this office. Try again, or ask the office.</source>
        <translation>Đây không phải mã PIN của văn phòng này. Hãy thử lại, hoặc hỏi văn phòng.</translation>
    </message>
    <message>
        <source>Saved to the stick.</source>
        <translation>Đã ghi vào USB.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Vẫn mở</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Từ này có ở đâu</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Nothing was changed. Check whether it is locked or full.</source>
        <translation>Không ghi được vào USB. Hãy xem nó có bị khóa hay đầy không; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used now.</source>
        <translation>Máy tính này không có loa nào dùng được lúc này.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened here. The names of files for Sala end in .sala.</source>
        <translation>Không mở được “{file}” ở đây. Tên tệp của Sala kết thúc bằng .sala.</translation>
    </message>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>Bản này không hiển thị được chữ của ngôn ngữ này. Hãy xin một USB mới.</translation>
    </message>
    <message>
        <source>We have no texts in {language} yet. Which other language helps you?</source>
        <translation>Chúng tôi chưa có bài nào bằng {language}. Quý vị còn đọc được ngôn ngữ nào khác?</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Tất cả các từ</translation>
    </message>
    <message>
        <source>Are you still there? In {seconds} seconds everything is closed.</source>
        <translation>Quý vị còn ở đó không? Sau {seconds} giây mọi thứ sẽ đóng lại.</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay.</source>
        <translation>Bấm phím bất kỳ hoặc chạm màn hình để ở lại.</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation>Chọn ngôn ngữ thứ hai</translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>Chưa phải mọi thứ đều được viết bằng {language}. Quý vị còn đọc được ngôn ngữ nào khác?</translation>
    </message>
    <message>
        <source>The second screen is gone: everything is shown here.</source>
        <translation>Màn hình thứ hai đã mất: mọi thứ được hiện ở đây.</translation>
    </message>
    <message>
        <source>There is nothing to read here. Ask the person who gave you this stick for a new copy.</source>
        <translation>Ở đây không có gì để đọc. Hãy xin một bản mới từ người đã đưa USB này cho quý vị.</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Bằng {language}</translation>
    </message>
    <message>
        <source>This text is not on this stick.</source>
        <translation>Văn bản này không có trên USB này.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Open “{work}”</source>
        <translation>Mở “{work}”</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>Số hình: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Số từ: {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Số trang: {count}</translation>
    </message>
    <message>
        <source>Parts: {count}</source>
        <translation>Số phần: {count}</translation>
    </message>
    <message>
        <source>Go on at part {number}</source>
        <translation>Đọc tiếp từ phần {number}</translation>
    </message>
</context>
</TS>
