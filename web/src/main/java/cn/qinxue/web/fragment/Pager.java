package cn.qinxue.web.fragment;

import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where one is in a long list; page numbers from 1.
 *
 * @param next from where the next page goes on, for lists that find it faster so than by its number; else {@code null}
 */
public record Pager(
        Address address,
        int page,
        int size,
        long total,
        @Nullable String next) {
    /** The sizes one may choose. */
    public static final List<Integer> SIZES = List.of(20, 50, 100);

    private static final int MOST_PAGES = 100_000;

    /** Reads {@code page} and {@code size} out of the address; what makes no sense there becomes the nearest that does. */
    public static Pager of(Address address, long total) {
        int size = number(address.get("size"), SIZES.getFirst());
        if (!SIZES.contains(size)) {
            size = SIZES.getFirst();
        }
        int last = (int) Math.max(1, Math.min(MOST_PAGES, (total + size - 1) / size));
        return new Pager(address, Math.clamp(number(address.get("page"), 1), 1, last), size, total, null);
    }

    /** The same, where the next page goes on from this cursor, as {@code after} in its address. */
    public Pager before(@Nullable String cursor) {
        return new Pager(address, page, size, total, cursor);
    }

    /** How many rows stand before this page. */
    public long offset() {
        return (long) (page - 1) * size;
    }

    /** Number of the first row of this page, 0 when there is none. */
    public long first() {
        return total == 0 ? 0 : offset() + 1;
    }

    /** Number of the last row of this page. */
    public long last() {
        return Math.min(total, offset() + size);
    }

    /** Number of the last page. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The pages to link to, 0 standing for a gap: the first, the last and those around this one. */
    public List<Integer> links() {
        var shown = new TreeSet<Integer>(List.of(1, pages(), page));
        for (int near = Math.max(1, page - 1); near <= Math.min(pages(), Math.max(page + 1, 4)); near++) {
            if (near >= page - 1 || page <= 3) {
                shown.add(near);
            }
        }
        var links = new ArrayList<Integer>();
        for (int number : shown) {
            int before = links.isEmpty() ? 0 : links.getLast();
            if (number == before + 2) {
                links.add(before + 1);
            } else if (number > before + 2) {
                links.add(0);
            }
            links.add(number);
        }
        return links;
    }

    /** The address of another page of the same list. */
    public Address to(int number) {
        var from = next != null && number == page + 1 ? address.with("after", next) : address;
        return from.with("page", number);
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
