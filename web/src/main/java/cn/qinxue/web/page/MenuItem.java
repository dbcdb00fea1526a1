package cn.qinxue.web.page;

/** One line of a menu; {@code waiting} is how many things wait there for this person, 0 for none. */
public record MenuItem(String label, String path, int waiting) {
    /** A line that counts nothing. */
    public static MenuItem of(String label, String path) {
        return new MenuItem(label, path, 0);
    }
}
