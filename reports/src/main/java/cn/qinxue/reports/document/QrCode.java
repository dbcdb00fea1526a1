package cn.qinxue.reports.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A QR code drawn as one filled outline, sharp at any size; the template leaves the quiet zone around it. */
final class QrCode extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1;

    private final transient ByteMatrix modules;

    QrCode(String content) {
        try {
            modules = Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + content, e);
        }
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        var side = Math.min(area.getWidth(), area.getHeight()) / modules.getWidth();
        var dark = new Path2D.Double();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 0) {
                    continue;
                }
                int start = x;
                while (x + 1 < modules.getWidth() && modules.get(x + 1, y) != 0) {
                    x++;
                }
                dark.append(
                        new Rectangle2D.Double(
                                area.getX() + start * side, area.getY() + y * side, (x + 1 - start) * side, side),
                        false);
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(dark);
    }
}
