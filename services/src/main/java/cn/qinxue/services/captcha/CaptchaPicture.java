package cn.qinxue.services.captcha;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws the characters of a captcha: each turned, sheared and moved, the whole picture bent, lines across. */
final class CaptchaPicture {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 44;

    /** Drawn at twice the size, so that it is sharp on a phone. */
    private static final int SCALE = 2;

    private static final double FIELD_WIDTH = 4;
    private static final double FIELD_HEIGHT = 6;
    private static final Color GROUND = new Color(0xf4f6f8);
    private static final Color INK = new Color(0x3b4552);
    private static final Color DUST = new Color(0x9aa4b1);

    private final RandomGenerator random;
    private final double phase;
    private final double swing;

    private CaptchaPicture(RandomGenerator random) {
        this.random = random;
        this.phase = random.nextDouble(2 * Math.PI);
        this.swing = random.nextDouble(1.5, 3);
    }

    static byte[] png(String text, RandomGenerator random) {
        var image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setColor(GROUND);
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.scale(SCALE, SCALE);
            new CaptchaPicture(random).draw(canvas, text);
        } finally {
            canvas.dispose();
        }
        return encoded(image);
    }

    private void draw(Graphics2D canvas, String text) {
        canvas.setColor(DUST);
        for (int i = 0; i < 5; i++) line(canvas, (float) random.nextDouble(0.8, 1.6));
        canvas.setColor(INK);
        double step = (WIDTH - 16.0) / text.length();
        for (int i = 0; i < text.length(); i++) character(canvas, text.charAt(i), 8 + step * (i + 0.5));
        line(canvas, 1.6f);
    }

    private void character(Graphics2D canvas, char character, double centre) {
        double turn = random.nextDouble(-0.35, 0.35);
        double shear = random.nextDouble(-0.25, 0.25);
        double size = random.nextDouble(3.6, 4.6);
        double y = HEIGHT / 2.0 + random.nextDouble(-4, 4);
        double x = centre + random.nextDouble(-2, 2);
        float width = (float) random.nextDouble(2.2, 3);
        canvas.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var stroke : CaptchaAlphabet.strokes(character).split(";", -1)) {
            var path = new Path2D.Double();
            for (var point : stroke.split(" ", -1)) {
                double px = (point.charAt(0) - '0' - FIELD_WIDTH / 2 + random.nextDouble(-0.15, 0.15)) * size;
                double py = (point.charAt(1) - '0' - FIELD_HEIGHT / 2 + random.nextDouble(-0.15, 0.15)) * size * 0.9;
                px += shear * py;
                to(path, x + px * Math.cos(turn) - py * Math.sin(turn), y + px * Math.sin(turn) + py * Math.cos(turn));
            }
            canvas.draw(path);
        }
    }

    /** A wavy line from one side to the other. */
    private void line(Graphics2D canvas, float width) {
        canvas.setStroke(new BasicStroke(width));
        double from = random.nextDouble(HEIGHT);
        double to = random.nextDouble(HEIGHT);
        double wave = random.nextDouble(2, 6);
        double length = random.nextDouble(12, 30);
        var path = new Path2D.Double();
        for (int x = 0; x <= WIDTH; x += 3) {
            to(path, x, from + (to - from) * x / WIDTH + wave * Math.sin(x / length));
        }
        canvas.draw(path);
    }

    private void to(Path2D path, double x, double y) {
        double bent = y + swing * Math.sin(phase + x / 14);
        if (path.getCurrentPoint() == null) path.moveTo(x, bent);
        else path.lineTo(x, bent);
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture could not be written", e);
        }
        return bytes.toByteArray();
    }
}
