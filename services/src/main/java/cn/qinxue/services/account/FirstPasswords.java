package cn.qinxue.services.account;

import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** First passwords 初始密码: random, easy to read out, shown once and to be changed at the first login. */
@Singleton
public class FirstPasswords {
    /** Without letters and digits that look alike: 59 bits in twelve characters. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();

    /** Another one each time, such as {@code k7mw-q3pd-9tzr}. */
    public String next() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) password.append('-');
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
