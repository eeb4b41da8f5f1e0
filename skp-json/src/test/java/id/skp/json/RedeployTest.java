package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import id.skp.core.people.Nip;
import id.skp.rules.RuleSet;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RedeployTest {
  private static final int ATTEMPTS = 10;
  private static final int DEPLOYMENTS = 5;

  @Test
  void aThreadOfAPoolKeepsNoClassLoaderThatWasUndeployed() throws Exception {
    System.gc(); // before the first collection a machine takes every soft reference for an old one
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      List<WeakReference<ClassLoader>> deployed = new ArrayList<>();
      for (int i = 0; i < DEPLOYMENTS; i++) {
        deployed.add(pool.submit(RedeployTest::useAndUndeploy).get());
      }
      for (int i = 0; alive(deployed) > 0 && i < ATTEMPTS; i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertThat(alive(deployed)).isZero();
    } finally {
      pool.shutdown();
    }
  }

  /** This module does not read that of Guava. */
  private static Class<?> guava() {
    try {
      return Class.forName("com.google.common.collect.ImmutableList");
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static long alive(List<WeakReference<ClassLoader>> deployed) {
    return deployed.stream().filter(each -> each.get() != null).count();
  }

  private static WeakReference<ClassLoader> useAndUndeploy() throws Exception {
    URL[] jars = Stream.of(SkpDocuments.class, RuleSet.class, Nip.class, JsonFactory.class, guava())
        .map(each -> each.getProtectionDomain().getCodeSource().getLocation())
        .toArray(URL[]::new);
    // without a parent: that of the platform would give the classes of this module
    try (URLClassLoader deployed = new URLClassLoader(jars, null)) {
      Class<?> reader = deployed.loadClass(AppraisalJson.class.getName());
      assertThat(reader.getClassLoader()).isSameAs(deployed);
      Object appraisal = reader.getMethod("read", String.class).invoke(null, Documents.APPRAISAL);
      Object written =
          reader.getMethod("write", appraisal.getClass().getSuperclass()).invoke(null, appraisal);
      assertThat(written).isEqualTo(Documents.APPRAISAL);
      assertThat(deployed
              .loadClass(StrictJson.class.getName())
              .getMethod("parse", String.class)
              .invoke(null, Documents.APPRAISAL))
          .isInstanceOf(Map.class);
      return new WeakReference<>(deployed);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
