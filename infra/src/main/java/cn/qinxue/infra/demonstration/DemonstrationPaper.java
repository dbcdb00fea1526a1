package cn.qinxue.infra.demonstration;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A small picture that looks like a certificate from afar: a frame, lines, a round seal. No font is needed. */
final class DemonstrationPaper {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
    private static final Color GROUND = new Color(0xfd, 0xf8, 0xec);
    private static final Color RED = new Color(0xa8, 0x2e, 0x22);
    private static final Color INK = new Color(0x55, 0x50, 0x48);

    private DemonstrationPaper() {}

    /** The same number draws the same picture, another number another one. */
    static byte[] png(int number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint.setColor(GROUND);
        paint.fillRect(0, 0, WIDTH, HEIGHT);
        paint.setColor(RED);
        paint.setStroke(new BasicStroke(3));
        paint.drawRect(12, 12, WIDTH - 25, HEIGHT - 25);
        paint.fillRect(140, 44, 140, 16);
        paint.setColor(INK);
        for (int line = 0; line < 5; line++) {
            paint.fillRect(56, 92 + line * 26, 180 + (number * 37 + line * 53) % 120, 7);
        }
        paint.setColor(RED);
        paint.drawOval(290, 190, 76, 76);
        paint.fillOval(320, 220, 16, 16);
        paint.fillRect(300 + number % 50, 276, 8, 3);
        paint.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory", e);
        }
        return out.toByteArray();
    }
}
