package cn.qinxue.reports.paper;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The half of another {@link Graphics2D} that says how to draw: colours, fonts, transforms. */
abstract class DelegatingState extends Graphics2D {
    final Graphics2D graphics;

    DelegatingState(Graphics2D graphics) {
        this.graphics = graphics;
    }

    @Override
    public void setComposite(Composite composite) {
        graphics.setComposite(composite);
    }

    @Override
    public Composite getComposite() {
        return graphics.getComposite();
    }

    @Override
    public void setPaint(Paint paint) {
        graphics.setPaint(paint);
    }

    @Override
    public Paint getPaint() {
        return graphics.getPaint();
    }

    @Override
    public void setStroke(Stroke stroke) {
        graphics.setStroke(stroke);
    }

    @Override
    public Stroke getStroke() {
        return graphics.getStroke();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        graphics.setRenderingHint(key, value);
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return graphics.getRenderingHint(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        graphics.setRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        graphics.addRenderingHints(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return graphics.getRenderingHints();
    }

    @Override
    public void translate(int x, int y) {
        graphics.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        graphics.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        graphics.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        graphics.rotate(theta, x, y);
    }

    @Override
    public void scale(double x, double y) {
        graphics.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        graphics.shear(x, y);
    }

    @Override
    public void transform(AffineTransform transform) {
        graphics.transform(transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        graphics.setTransform(transform);
    }

    @Override
    public AffineTransform getTransform() {
        return graphics.getTransform();
    }

    @Override
    public void setBackground(Color color) {
        graphics.setBackground(color);
    }

    @Override
    public Color getBackground() {
        return graphics.getBackground();
    }

    @Override
    public Color getColor() {
        return graphics.getColor();
    }

    @Override
    public void setColor(Color color) {
        graphics.setColor(color);
    }

    @Override
    public void setPaintMode() {
        graphics.setPaintMode();
    }

    @Override
    public void setXORMode(Color color) {
        graphics.setXORMode(color);
    }

    @Override
    public Font getFont() {
        return graphics.getFont();
    }

    @Override
    public void setFont(Font font) {
        graphics.setFont(font);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return graphics.getFontMetrics(font);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return graphics.getFontRenderContext();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return graphics.getDeviceConfiguration();
    }

    @Override
    public void dispose() {
        graphics.dispose();
    }
}
