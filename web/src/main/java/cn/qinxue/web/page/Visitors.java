package cn.qinxue.web.page;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Tells who is signed in. Error pages ask too, so the answer must never throw. */
@FunctionalInterface
public interface Visitors {
    /** The person signed in, or nothing for somebody unknown. */
    Optional<Visitor> visitor(HttpRequest<?> request);
}
