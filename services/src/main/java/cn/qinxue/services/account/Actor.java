package cn.qinxue.services.account;

import cn.qinxue.services.access.Post;
import cn.qinxue.services.access.Right;
import cn.qinxue.services.access.SitePost;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: taken from the session, never from what the browser says.
 *
 * @param account the account's id
 * @param name shown in the page's head
 * @param mustChangePassword nothing else may be done before the password is changed
 * @param mustBindMobile nothing else may be done before a mobile number is bound (完善信息), except the above
 * @param post where and as what an administrator works; null for everybody else
 * @param sitePost for which training site somebody works; null for everybody else
 */
public record Actor(
        UUID account,
        Role role,
        String name,
        boolean mustChangePassword,
        boolean mustBindMobile,
        @Nullable Post post,
        @Nullable SitePost sitePost) {

    /** Everybody but those who work for a training site. */
    public Actor(
            UUID account,
            Role role,
            String name,
            boolean mustChangePassword,
            boolean mustBindMobile,
            @Nullable Post post) {
        this(account, role, name, mustChangePassword, mustBindMobile, post, null);
    }

    /** Somebody without a post and without duties. */
    public static Actor of(UUID account, Role role, String name) {
        return new Actor(account, role, name, false, false, null);
    }

    /**
     * The administrator's post.
     *
     * @throws NotFound for whoever has none: the offices' side does not exist for them
     */
    public Post atPost() {
        if (post == null) throw new NotFound();
        return post;
    }

    /** The part of the region tree the actor sees and works in: every list, detail, action and export takes it. */
    public RegionPath scope() {
        return atPost().office();
    }

    /**
     * The training site of whoever works for one.
     *
     * @throws NotFound for everybody else: the sites' side does not exist for them
     */
    public SitePost atSite() {
        if (sitePost == null) throw new NotFound();
        return sitePost;
    }

    public boolean has(Right right) {
        return post != null && post.has(right);
    }

    /** @throws Forbidden if the actor's post lacks the right */
    public void require(Right right) {
        var here = atPost();
        if (here.has(right)) return;
        throw new Forbidden(
                here.role().has(right)
                        ? "这个接口令牌没有“" + right.label() + "”的权限，请向签发它的工考办申请。"
                        : "您的角色是“" + here.role().label() + "”，没有“" + right.label() + "”的权限，请联系本级工考办管理员。");
    }
}
