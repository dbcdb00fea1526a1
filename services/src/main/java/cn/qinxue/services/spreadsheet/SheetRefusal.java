package cn.qinxue.services.spreadsheet;

/** Why a file cannot be read as a sheet, for a person. */
public enum SheetRefusal {
    EMPTY("文件是空的，请检查后重新上传。"),
    TOO_LARGE("文件超过 20 MB，请删去图片或分成几份上传。"),
    TOO_MANY_ROWS("超过 100,000 行，请分成几份上传。"),
    TOO_MUCH_TEXT("文件里的文字太多，不像人员名单，请只保留模板中的各列后重新上传。"),
    BOMB("文件解压后异常大，可能有问题，没有打开。请用模板重新填写。"),
    FOREIGN_ENTITY("文件引用了外部内容，可能有问题，没有打开。请把内容复制到模板中再上传。"),
    MACROS("文件含有宏，为了安全没有打开。请另存为“Excel 工作簿（.xlsx）”后上传。"),
    PASSWORD("文件设有打开密码。请先去掉密码，再上传。"),
    CORRUPT("文件已损坏或没有传完整，请在表格软件中打开确认，再重新上传。"),
    WEB_PAGE("文件名像表格，内容其实是网页。请用表格软件打开，另存为“Excel 工作簿（.xlsx）”后上传。"),
    BINARY_WORKBOOK("这是 .xlsb 格式，请另存为“Excel 工作簿（.xlsx）”后上传。"),
    OPEN_DOCUMENT("这是 .ods 格式，请另存为“Excel 工作簿（.xlsx）”后上传。"),
    TOO_OLD("文件是 Excel 95 或更早的格式，请另存为“Excel 工作簿（.xlsx）”后上传。"),
    DOCUMENT("这是文字文档，不是表格。请把名单填入模板后上传。"),
    PICTURE_OR_PDF("这是图片或 PDF，不是表格。请把名单填入模板后上传。"),
    UNKNOWN("认不出这是什么文件。请上传 .xlsx、.xls 或 .csv 文件。");

    private final String message;

    SheetRefusal(String message) {
        this.message = message;
    }

    /** A Chinese sentence that says what to do. */
    public String message() {
        return message;
    }
}
