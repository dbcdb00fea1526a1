package cn.qinxue.web.failure;

import io.micronaut.http.HttpStatus;

/** What to say for each status. Nothing of an exception's own text is shown: it is English, and may tell too much. */
final class Failures {
    private static final int SERVER = 500;

    private Failures() {}

    static Failure of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> Failure.of(status, "bad-request", "看不懂这个请求", "网址或提交的内容不完整。请回到上一页，核对以后再试一次。");
            case UNAUTHORIZED -> Failure.of(status, "unauthorized", "请先登录", "登录以后才能看这一页。");
            case FORBIDDEN -> Failure.of(status, "forbidden", "没有权限", "您的账号不能做这件事。需要时请联系上级管理员。");
            case NOT_FOUND -> Failure.of(status, "not-found", "没有找到这一页", "网址可能输错了，或者内容已经移走。请检查网址，或从首页重新进入。");
            case METHOD_NOT_ALLOWED -> Failure.of(status, "method-not-allowed", "这个网址不能这样使用", "请从首页重新进入，用页面上的按钮操作。");
            case NOT_ACCEPTABLE -> Failure.of(status, "not-acceptable", "没有您要的格式", "这个网址不提供所要求的格式。");
            case CONFLICT -> Failure.of(status, "conflict", "内容刚刚变了", "别人或另一个窗口刚改过同一条内容。请刷新页面，看过以后再操作。");
            case PRECONDITION_FAILED -> Failure.of(status, "changed-meanwhile", "内容刚刚变了", "记录在您读取以后已被修改。请重新读取再提交。");
            case REQUEST_ENTITY_TOO_LARGE ->
                Failure.of(status, "too-large", "文件或内容太大", "超过了允许的大小，没有接收。请分成几份，或换小一些的文件再上传。");
            case REQUEST_URI_TOO_LONG -> Failure.of(status, "address-too-long", "网址太长", "请减少筛选条件再试一次。");
            case UNSUPPORTED_MEDIA_TYPE -> Failure.of(status, "unsupported-media-type", "不支持这种格式", "请按页面或接口文档要求的格式提交。");
            case UNPROCESSABLE_ENTITY -> Failure.of(status, "refused", "内容需要修改", "提交的内容不符合要求。请回到上一页，改好以后再提交。");
            case TOO_MANY_REQUESTS -> Failure.of(status, "too-many-requests", "操作太频繁", "请等一会儿再试。");
            case SERVICE_UNAVAILABLE -> Failure.of(status, "unavailable", "暂时不能使用", "服务正在恢复，请过几分钟再试。");
            default -> other(status);
        };
    }

    static Failure crossSite() {
        return Failure.of(HttpStatus.FORBIDDEN, "cross-site", "这个操作没有处理", "它不是从本网站的页面发出的。为了您的安全，请回到本网站，重新打开页面再操作一次。");
    }

    static Failure notServed(String province) {
        return Failure.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "not-served",
                        province + "的网站暂时关闭",
                        "已有的学习记录都在。什么时候恢复，请向本省工考办询问。")
                .withoutWayOn();
    }

    static Failure readOnly() {
        return Failure.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "read-only",
                "现在只能查看",
                "本省平台处于只读状态，刚才的操作没有处理。已有的内容可以照常查看和打印。什么时候恢复，请向本省工考办询问。");
    }

    /** A program is told about tokens, a page's script about the login. */
    static Failure unauthorized(String path) {
        return path.startsWith("/api/")
                ? Failure.of(
                        HttpStatus.UNAUTHORIZED,
                        "unauthorized",
                        "需要有效的令牌",
                        "请在请求头 Authorization 中用 Bearer 带上令牌。没有带、写错、过期或已撤销的令牌都不能用。")
                : of(HttpStatus.UNAUTHORIZED);
    }

    static Failure unknownHost() {
        return Failure.of(HttpStatus.NOT_FOUND, "unknown-host", "没有这个网址对应的省份", "请检查网址。各省的网址由本省工考办公布，也可以向所在单位询问。")
                .withoutWayOn();
    }

    private static Failure other(HttpStatus status) {
        return status.getCode() >= SERVER
                ? Failure.of(status, "internal", "系统出了问题", "这不是您的错。刚才的操作可能没有完成，请过一会儿再试。")
                : Failure.of(status, "refused-request", "这个请求不能处理", "请回到上一页，核对以后再试一次。");
    }
}
