package cn.qinxue.web.api;

import java.util.List;

/**
 * The API's document as a page.
 *
 * @param office whether it is an office's; else the operators'
 */
public record ApiPage(String about, boolean office, List<ApiCalls> groups) {
    public ApiPage {
        groups = List.copyOf(groups);
    }

    /** Calls that belong together. */
    public record ApiCalls(String name, List<ApiCall> calls) {
        public ApiCalls {
            calls = List.copyOf(calls);
        }
    }

    /** Where tokens are issued. */
    public String tokens() {
        return office ? "/office/tokens" : "/operator/tokens";
    }
}
