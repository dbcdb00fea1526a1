package cn.qinxue.reports.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.jspecify.annotations.Nullable;

/** Whatever is drawn becomes an outline to be filled; pictures made of dots have none and are refused. */
abstract class OutlineGraphics extends DelegatingState {

    OutlineGraphics(Graphics2D graphics) {
        super(graphics);
    }

    @Override
    public void draw(Shape shape) {
        fill(getStroke().createStrokedShape(shape));
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        drawGlyphVector(getFont().createGlyphVector(getFontRenderContext(), text), x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        new TextLayout(text, getFontRenderContext()).draw(this, x, y);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        var paint = getPaint();
        setPaint(getBackground());
        fillRect(x, y, width, height);
        setPaint(paint);
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int extent) {
        draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int extent) {
        fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int count) {
        draw(line(xs, ys, count));
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int count) {
        var line = line(xs, ys, count);
        line.closePath();
        draw(line);
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int count) {
        fill(line(xs, ys, count));
    }

    private static Path2D line(int[] xs, int[] ys, int count) {
        var line = new Path2D.Double();
        line.moveTo(xs[0], ys[0]);
        for (int i = 1; i < count; i++) {
            line.lineTo(xs[i], ys[i]);
        }
        return line;
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean stroke) {
        var drawn = stroke ? getStroke().createStrokedShape(shape) : shape;
        return getTransform().createTransformedShape(drawn).intersects(area);
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        var clip = getClip();
        return clip == null ? null : clip.getBounds();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw dots();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        throw dots();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw dots();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw dots();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw dots();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw dots();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw dots();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw dots();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw dots();
    }

    @Override
    public boolean drawImage(
            Image image,
            int left,
            int top,
            int right,
            int bottom,
            int fromLeft,
            int fromTop,
            int fromRight,
            int fromBottom,
            ImageObserver observer) {
        throw dots();
    }

    @Override
    public boolean drawImage(
            Image image,
            int left,
            int top,
            int right,
            int bottom,
            int fromLeft,
            int fromTop,
            int fromRight,
            int fromBottom,
            Color background,
            ImageObserver observer) {
        throw dots();
    }

    private static UnsupportedOperationException dots() {
        return new UnsupportedOperationException("Only outlines are drawn");
    }
}
