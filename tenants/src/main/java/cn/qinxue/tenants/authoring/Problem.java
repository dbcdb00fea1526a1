package cn.qinxue.tenants.authoring;

/**
 * One thing that is wrong with a written document.
 *
 * @param path where, for instance {@code requirements[0].totalHours}; empty for the document as a whole
 * @param line line in the document, from 1; 0 where there is none
 * @param detail what is wrong and what to do, in Chinese
 */
public record Problem(String path, int line, String detail) {

    /** Field, fault and what to do, in one Chinese sentence. */
    public String message() {
        return path.isEmpty() ? detail : path + "：" + detail;
    }

    /** The message with its line in front. */
    public String text() {
        return line == 0 ? message() : "第 " + line + " 行，" + message();
    }
}
