package cn.qinxue.web.province;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.tenant.TenantState;
import java.util.Arrays;

/** What operators may do to a province: a page of its own for each, that says what will happen and asks why. */
public enum ProvinceChange {
    SUSPENSION("suspension", TenantState.SUSPENDED, "停用", "停用以后，这个省的网址只显示暂时关闭的说明，所有人退出登录，数据库也不再接受它的连接。数据全部保留，恢复以后照旧。"),
    READ_ONLY("read-only", TenantState.READ_ONLY, "改为只读", "改为只读以后，大家仍可登录、查看和打印，但不能报名、学习、提交或修改任何内容。"),
    ACTIVATION("activation", TenantState.ACTIVE, "恢复正常", "恢复以后，这个省的网站照常使用。停用期间登录过的人要重新登录。");

    private final String path;
    private final TenantState wanted;
    private final String label;
    private final String effect;

    ProvinceChange(String path, TenantState wanted, String label, String effect) {
        this.path = path;
        this.wanted = wanted;
        this.label = label;
        this.effect = effect;
    }

    /** @throws NotFound if there is none of that path */
    static ProvinceChange of(String path) {
        return Arrays.stream(values())
                .filter(change -> change.path.equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    public TenantState wanted() {
        return wanted;
    }

    /** The deed, for a button. */
    public String label() {
        return label;
    }

    /** What will happen, for whoever is about to do it. */
    public String effect() {
        return effect;
    }
}
