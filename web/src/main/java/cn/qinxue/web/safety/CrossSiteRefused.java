package cn.qinxue.web.safety;

/** A form or script of another site tried to act in the visitor's name (403). */
public final class CrossSiteRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CrossSiteRefused() {
        super("Cross-site request", null, false, false);
    }
}
