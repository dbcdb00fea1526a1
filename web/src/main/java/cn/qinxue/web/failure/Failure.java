package cn.qinxue.web.failure;

import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Why a request got no answer, in words for a person; {@code type} never changes, for programs. The incident number is
 * there when it is our mistake; {@code wayOn} says whether the start page would help.
 */
public record Failure(
        HttpStatus status,
        String type,
        String title,
        String detail,
        @Nullable String incident,
        boolean wayOn) {

    static Failure of(HttpStatus status, String type, String title, String detail) {
        return new Failure(status, "urn:qinxue:" + type, title, detail, null, true);
    }

    Failure withIncident(String number) {
        return new Failure(status, type, title, detail, number, wayOn);
    }

    Failure saying(String words) {
        return new Failure(status, type, title, words, incident, wayOn);
    }

    Failure withoutWayOn() {
        return new Failure(status, type, title, detail, incident, false);
    }
}
