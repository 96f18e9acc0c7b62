<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ComicScreen</name>
    <message>
        <source>Shown in {language}: not yet translated</source>
        <translation type="unfinished">Hiển thị bằng {language}: chưa được dịch</translation>
    </message>
    <message>
        <source>Page {number} of {total}, picture {panel} of {panels}</source>
        <translation>Trang {number} trên {total}, hình {panel} trên {panels}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Trang {number} trên {total}</translation>
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
        <source>Closer</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Xem tất cả</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Phần {number} trên {total}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>“{words}”: {number} of {total}</source>
        <translation>“{words}”: {number} trên {total}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Chỗ trước</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Chỗ tiếp theo</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Bỏ các dấu</translation>
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
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Choose your language</source>
        <translation>Chọn ngôn ngữ của quý vị</translation>
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
        <translation>Đơn vị đăng: {publisher}, {date}</translation>
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
    <name>PageTools</name>
    <message>
        <source>Two languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“{file}” was made for a newer Sala. Ask for a newer copy of the program.</source>
        <translation>“{file}” được làm cho phiên bản Sala mới hơn. Hãy xin bản chương trình mới hơn.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick.</source>
        <translation>“{file}” đã bị hỏng. Những gì còn đọc được thì được hiển thị ở đây. Hãy xin một USB mới.</translation>
    </message>
    <message>
        <source>“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. Ask for a new copy of the stick.</source>
        <translation>Không thể tìm trong “{file}”: mục lục tìm kiếm của nó bị thiếu hoặc bị hỏng. Vẫn có thể đọc mọi nội dung trong đó. Hãy xin một USB mới.</translation>
    </message>
    <message>
        <source>“{work}” is damaged on this stick and cannot be shown. Ask for a new copy of the stick.</source>
        <translation>“{work}” trên USB này đã bị hỏng và không thể hiển thị. Hãy xin một USB mới.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Which other language helps you?</source>
        <translation>Ngôn ngữ nào khác giúp được quý vị?</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
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
        <source>Show more</source>
        <translation>Hiện thêm</translation>
    </message>
</context>
<context>
    <name>SpokenBlocks</name>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>TRIAL: unchecked</source>
        <translation>DÙNG THỬ: chưa kiểm tra</translation>
    </message>
    <message>
        <source>TRIAL copy</source>
        <translation>Bản DÙNG THỬ</translation>
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
    <name>TextPage</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Phần {number} trên {total}</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Phần trước</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Phần sau</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Kệ sách</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
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
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger text</source>
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
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Thoát ngay</translation>
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
        <translation>Bằng hình</translation>
    </message>
</context>
<context>
    <name>ViewChoice</name>
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
</context>
<context>
    <name>Window</name>
    <message>
        <source>The letters of this language cannot be shown by this copy. Ask for a new copy of the stick.</source>
        <translation>Bản này không hiển thị được chữ của ngôn ngữ này. Hãy xin một USB mới.</translation>
    </message>
    <message>
        <source>Choose the second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is written in {language} yet. Which other language helps you?</source>
        <translation>Chưa phải mọi thứ đều được viết bằng {language}. Ngôn ngữ nào khác giúp được quý vị?</translation>
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
</context>
</TS>
