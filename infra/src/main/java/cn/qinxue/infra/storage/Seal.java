package cn.qinxue.infra.storage;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * How a file is encrypted: 8 random bytes, then frames of 64 KiB under AES-256-GCM, each with its number in the nonce
 * and, in what is authenticated, whether it is the last. Frames can be neither changed, swapped nor cut off unseen.
 */
final class Seal {
    static final int PREFIX = 8;
    static final int FRAME = 64 * 1024;
    static final int TAG = 16;

    private Seal() {}

    static byte[] frame(int mode, SecretKey key, byte[] prefix, int number, boolean last, ByteBuffer content)
            throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(PREFIX + Integer.BYTES).put(prefix).putInt(number);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce.array()));
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher.doFinal(content.array(), content.position(), content.remaining());
    }
}
