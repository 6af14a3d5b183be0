package io.zhanbo.submission.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class QrCodeTest {

    private static final String LINK = "https://contest.example/desk/i/" + "k".repeat(32);

    @Test
    void aCameraReadsTheLink() throws Exception {
        // Given
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(QrCode.of(LINK).png()));
        int side = image.getWidth();

        // When
        int[] pixels = image.getRGB(0, 0, side, side, null, 0, side);
        String read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();

        // Then
        assertThat(read).isEqualTo(LINK);
    }

    @Test
    void theDrawingHasTheSameModules() throws Exception {
        // Given
        QrCode code = QrCode.of(LINK);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.png()));

        // When
        String path = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(code.svg())))
                .getElementsByTagName("path")
                .item(1)
                .getAttributes()
                .getNamedItem("d")
                .getNodeValue();

        // Then
        int dark = 0;
        for (int y = 0; y < image.getHeight(); y += 8) {
            for (int x = 0; x < image.getWidth(); x += 8) {
                if ((image.getRGB(x, y) & 0xFF) == 0) {
                    dark++;
                    assertThat(path).contains("M" + x / 8 + " " + y / 8 + "h1");
                }
            }
        }
        assertThat(path.chars().filter(c -> c == 'M').count()).isEqualTo(dark);
    }
}
