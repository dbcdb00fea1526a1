package cn.qinxue.services.classdocument;

import java.time.Instant;

/**
 * The class that a paper is about.
 *
 * @param name of the class
 * @param site that holds it
 * @param telephone of the site
 */
public record ClassFacts(String name, int year, String site, String place, String telephone, Times times) {

    /** When people are trained and examined. */
    public record Times(Instant trainingFrom, Instant trainingUntil, Instant examFrom, Instant examUntil) {}
}
