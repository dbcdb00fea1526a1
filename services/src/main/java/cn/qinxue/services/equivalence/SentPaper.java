package cn.qinxue.services.equivalence;

import java.io.InputStream;

/**
 * A file that comes with a claim.
 *
 * @param field of the form
 * @param name as the browser says
 * @param content read once; closed by whoever opened it
 */
public record SentPaper(String field, String name, InputStream content) {}
