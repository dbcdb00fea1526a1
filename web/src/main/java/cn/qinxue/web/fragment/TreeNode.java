package cn.qinxue.web.fragment;

import cn.qinxue.web.page.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a tree: its name, the figure at its right (may be empty), where it leads, where its fold mark leads
 * ({@code null}: nothing to fold), and what is shown below it.
 */
public record TreeNode(
        String name,
        String count,
        Address address,
        boolean current,
        @Nullable Address fold,
        List<TreeNode> below) {
    public TreeNode {
        below = List.copyOf(below);
    }

    /** A line with nothing below it. */
    public static TreeNode leaf(String name, String count, Address address, boolean current) {
        return new TreeNode(name, count, address, current, null, List.of());
    }
}
