package cn.qinxue.services.profile;

/**
 * Why one's own details are not changed, for a person.
 *
 * @param field the form field it belongs to; empty for the form as a whole
 * @param message a Chinese sentence that says what to do
 */
public record ProfileRefusal(String field, String message) {}
