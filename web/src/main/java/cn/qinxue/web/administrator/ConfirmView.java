package cn.qinxue.web.administrator;

/**
 * A question before a deed that somebody feels.
 *
 * @param button what the button says
 * @param danger whether it takes something away
 * @param action where the form is sent, which is where the question stands
 * @param above where whoever thinks better goes
 * @param refusal why it was not done; empty at first
 */
public record ConfirmView(
        String title, String text, String button, boolean danger, String action, Above above, String refusal) {
    /** Where the question was asked. */
    public record Above(String label, String path) {}
}
