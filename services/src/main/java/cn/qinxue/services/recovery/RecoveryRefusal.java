package cn.qinxue.services.recovery;

/**
 * Why a password is not recovered, for a person.
 *
 * @param field the form field it belongs to; empty for the form as a whole
 * @param message a Chinese sentence that says what to do
 */
public record RecoveryRefusal(String field, String message) {}
