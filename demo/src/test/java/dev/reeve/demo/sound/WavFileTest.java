package dev.reeve.demo.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;

class WavFileTest {

  @Test
  void file_isReadByOthers_asWhatWasWritten() throws IOException, UnsupportedAudioFileException {
    short[] pcm = {0, 1000, Short.MAX_VALUE, -3, Short.MIN_VALUE, 0};
    WavFile file = new WavFile("test", pcm);

    try (AudioInputStream in = AudioSystem.getAudioInputStream(file.read())) {
      assertEquals(Wave.RATE, in.getFormat().getSampleRate());
      assertEquals(1, in.getFormat().getChannels());
      assertEquals(16, in.getFormat().getSampleSizeInBits());
      assertEquals(pcm.length, in.getFrameLength());
      short[] read = new short[pcm.length];
      ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(read);
      assertArrayEquals(pcm, read);
    }
    assertEquals("wav", file.extension());
    assertEquals(file.length(), file.readBytes().length);
  }
}
