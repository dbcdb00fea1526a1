/** Made-up data that show the platform at work; everything made here is marked as demonstration where it is shown. */
@NullMarked
package cn.qinxue.infra.demonstration;

import org.jspecify.annotations.NullMarked;
