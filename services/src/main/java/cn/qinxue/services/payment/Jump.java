package cn.qinxue.services.payment;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the payer's browser gets to the gateway. */
public sealed interface Jump {
    /** A form that the browser posts to the gateway, with these hidden fields. */
    record FormPost(URI address, Map<String, String> fields) implements Jump {
        public FormPost {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** A plain link: the gateway already knows the payment. */
    record Redirect(URI address) implements Jump {}

    /** The gateway cannot be reached or refuses; the reason is for the log, the payer may try again later. */
    record Unavailable(String reason) implements Jump {}
}
