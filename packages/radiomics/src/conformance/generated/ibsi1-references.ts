// Written by scripts/generate-conformance.mjs from fixtures/ibsi (Zwanenburg et al., arXiv:1612.07003; CC BY 4.0).
/** Configuration; family; tag; value; tolerance: the standardised values alone. */
export const ibsi1References = `
digital phantom;Morphology;morph_volume;556;4
digital phantom;Morphology;morph_vol_approx;592;4
digital phantom;Morphology;morph_area_mesh;388;3
digital phantom;Morphology;morph_av;0.698;0.004
digital phantom;Morphology;morph_comp_1;0.0411;0.0003
digital phantom;Morphology;morph_comp_2;0.599;0.004
digital phantom;Morphology;morph_sph_dispr;1.19;0.01
digital phantom;Morphology;morph_sphericity;0.843;0.005
digital phantom;Morphology;morph_asphericity;0.186;0.001
digital phantom;Morphology;morph_com;0.672;0.004
digital phantom;Morphology;morph_diam;13.1;0.1
digital phantom;Morphology;morph_pca_maj_axis;11.4;0.1
digital phantom;Morphology;morph_pca_min_axis;9.31;0.06
digital phantom;Morphology;morph_pca_least_axis;8.54;0.05
digital phantom;Morphology;morph_pca_elongation;0.816;0.005
digital phantom;Morphology;morph_pca_flatness;0.749;0.005
digital phantom;Morphology;morph_vol_dens_aabb;0.869;0.005
digital phantom;Morphology;morph_area_dens_aabb;0.866;0.005
digital phantom;Morphology;morph_vol_dens_aee;1.17;0.01
digital phantom;Morphology;morph_area_dens_aee;1.36;0.01
digital phantom;Morphology;morph_vol_dens_conv_hull;0.961;0.006
digital phantom;Morphology;morph_area_dens_conv_hull;1.03;0.01
digital phantom;Morphology;morph_integ_int;1200;10
digital phantom;Morphology;morph_moran_i;0.0397;0.0003
digital phantom;Morphology;morph_geary_c;0.974;0.006
digital phantom;Local intensity;loc_peak_loc;2.6;0
digital phantom;Local intensity;loc_peak_glob;3.1;0
digital phantom;Statistics;stat_mean;2.15;0
digital phantom;Statistics;stat_var;3.05;0
digital phantom;Statistics;stat_skew;1.08;0
digital phantom;Statistics;stat_kurt;-0.355;0
digital phantom;Statistics;stat_median;1;0
digital phantom;Statistics;stat_min;1;0
digital phantom;Statistics;stat_p10;1;0
digital phantom;Statistics;stat_p90;4;0
digital phantom;Statistics;stat_max;6;0
digital phantom;Statistics;stat_iqr;3;0
digital phantom;Statistics;stat_range;5;0
digital phantom;Statistics;stat_mad;1.55;0
digital phantom;Statistics;stat_rmad;1.11;0
digital phantom;Statistics;stat_medad;1.15;0
digital phantom;Statistics;stat_cov;0.812;0
digital phantom;Statistics;stat_qcod;0.6;0
digital phantom;Statistics;stat_energy;567;0
digital phantom;Statistics;stat_rms;2.77;0
digital phantom;Intensity histogram;ih_mean;2.15;0
digital phantom;Intensity histogram;ih_var;3.05;0
digital phantom;Intensity histogram;ih_skew;1.08;0
digital phantom;Intensity histogram;ih_kurt;-0.355;0
digital phantom;Intensity histogram;ih_median;1;0
digital phantom;Intensity histogram;ih_min;1;0
digital phantom;Intensity histogram;ih_p10;1;0
digital phantom;Intensity histogram;ih_p90;4;0
digital phantom;Intensity histogram;ih_max;6;0
digital phantom;Intensity histogram;ih_mode;1;0
digital phantom;Intensity histogram;ih_iqr;3;0
digital phantom;Intensity histogram;ih_range;5;0
digital phantom;Intensity histogram;ih_mad;1.55;0
digital phantom;Intensity histogram;ih_rmad;1.11;0
digital phantom;Intensity histogram;ih_medad;1.15;0
digital phantom;Intensity histogram;ih_cov;0.812;0
digital phantom;Intensity histogram;ih_qcod;0.6;0
digital phantom;Intensity histogram;ih_entropy;1.27;0
digital phantom;Intensity histogram;ih_uniformity;0.512;0
digital phantom;Intensity histogram;ih_max_grad;8;0
digital phantom;Intensity histogram;ih_max_grad_g;3;0
digital phantom;Intensity histogram;ih_min_grad;-50;0
digital phantom;Intensity histogram;ih_min_grad_g;1;0
digital phantom;Intensity volume histogram;ivh_v10;0.324;0
digital phantom;Intensity volume histogram;ivh_v90;0.0946;0
digital phantom;Intensity volume histogram;ivh_i10;5;0
digital phantom;Intensity volume histogram;ivh_i90;2;0
digital phantom;Intensity volume histogram;ivh_diff_v10_v90;0.23;0
digital phantom;Intensity volume histogram;ivh_diff_i10_i90;3;0
digital phantom;Co-occurrence matrix;cm_joint_max_2D_avg;0.519;0
digital phantom;Co-occurrence matrix;cm_joint_avg_2D_avg;2.14;0
digital phantom;Co-occurrence matrix;cm_joint_var_2D_avg;2.69;0
digital phantom;Co-occurrence matrix;cm_joint_entr_2D_avg;2.05;0
digital phantom;Co-occurrence matrix;cm_diff_avg_2D_avg;1.42;0
digital phantom;Co-occurrence matrix;cm_diff_var_2D_avg;2.9;0
digital phantom;Co-occurrence matrix;cm_diff_entr_2D_avg;1.4;0
digital phantom;Co-occurrence matrix;cm_sum_avg_2D_avg;4.28;0
digital phantom;Co-occurrence matrix;cm_sum_var_2D_avg;5.47;0
digital phantom;Co-occurrence matrix;cm_sum_entr_2D_avg;1.6;0
digital phantom;Co-occurrence matrix;cm_energy_2D_avg;0.368;0
digital phantom;Co-occurrence matrix;cm_contrast_2D_avg;5.28;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_2D_avg;1.42;0
digital phantom;Co-occurrence matrix;cm_inv_diff_2D_avg;0.678;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_2D_avg;0.851;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_2D_avg;0.619;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_avg;0.899;0
digital phantom;Co-occurrence matrix;cm_inv_var_2D_avg;0.0567;0
digital phantom;Co-occurrence matrix;cm_corr_2D_avg;-0.0121;0
digital phantom;Co-occurrence matrix;cm_auto_corr_2D_avg;5.09;0
digital phantom;Co-occurrence matrix;cm_clust_tend_2D_avg;5.47;0
digital phantom;Co-occurrence matrix;cm_clust_shade_2D_avg;7;0
digital phantom;Co-occurrence matrix;cm_clust_prom_2D_avg;79.1;0
digital phantom;Co-occurrence matrix;cm_info_corr1_2D_avg;-0.155;0
digital phantom;Co-occurrence matrix;cm_info_corr2_2D_avg;0.487;0
digital phantom;Co-occurrence matrix;cm_joint_max_2D_comb;0.512;0
digital phantom;Co-occurrence matrix;cm_joint_avg_2D_comb;2.14;0
digital phantom;Co-occurrence matrix;cm_joint_var_2D_comb;2.71;0
digital phantom;Co-occurrence matrix;cm_joint_entr_2D_comb;2.24;0
digital phantom;Co-occurrence matrix;cm_diff_avg_2D_comb;1.4;0
digital phantom;Co-occurrence matrix;cm_diff_var_2D_comb;3.06;0
digital phantom;Co-occurrence matrix;cm_diff_entr_2D_comb;1.49;0
digital phantom;Co-occurrence matrix;cm_sum_avg_2D_comb;4.29;0
digital phantom;Co-occurrence matrix;cm_sum_var_2D_comb;5.66;0
digital phantom;Co-occurrence matrix;cm_sum_entr_2D_comb;1.79;0
digital phantom;Co-occurrence matrix;cm_energy_2D_comb;0.352;0
digital phantom;Co-occurrence matrix;cm_contrast_2D_comb;5.19;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_2D_comb;1.4;0
digital phantom;Co-occurrence matrix;cm_inv_diff_2D_comb;0.683;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_2D_comb;0.854;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_2D_comb;0.625;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_comb;0.901;0
digital phantom;Co-occurrence matrix;cm_inv_var_2D_comb;0.0553;0
digital phantom;Co-occurrence matrix;cm_corr_2D_comb;0.0173;0
digital phantom;Co-occurrence matrix;cm_auto_corr_2D_comb;5.14;0
digital phantom;Co-occurrence matrix;cm_clust_tend_2D_comb;5.66;0
digital phantom;Co-occurrence matrix;cm_clust_shade_2D_comb;6.98;0
digital phantom;Co-occurrence matrix;cm_clust_prom_2D_comb;80.4;0
digital phantom;Co-occurrence matrix;cm_info_corr1_2D_comb;-0.0341;0
digital phantom;Co-occurrence matrix;cm_info_corr2_2D_comb;0.263;0
digital phantom;Co-occurrence matrix;cm_joint_max_2_5D_avg;0.489;0
digital phantom;Co-occurrence matrix;cm_joint_avg_2_5D_avg;2.2;0
digital phantom;Co-occurrence matrix;cm_joint_var_2_5D_avg;3.22;0
digital phantom;Co-occurrence matrix;cm_joint_entr_2_5D_avg;2.48;0
digital phantom;Co-occurrence matrix;cm_diff_avg_2_5D_avg;1.46;0
digital phantom;Co-occurrence matrix;cm_diff_var_2_5D_avg;3.11;0
digital phantom;Co-occurrence matrix;cm_diff_entr_2_5D_avg;1.61;0
digital phantom;Co-occurrence matrix;cm_sum_avg_2_5D_avg;4.41;0
digital phantom;Co-occurrence matrix;cm_sum_var_2_5D_avg;7.48;0
digital phantom;Co-occurrence matrix;cm_sum_entr_2_5D_avg;2.01;0
digital phantom;Co-occurrence matrix;cm_energy_2_5D_avg;0.286;0
digital phantom;Co-occurrence matrix;cm_contrast_2_5D_avg;5.39;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_2_5D_avg;1.46;0
digital phantom;Co-occurrence matrix;cm_inv_diff_2_5D_avg;0.668;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_2_5D_avg;0.847;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_2_5D_avg;0.606;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_avg;0.897;0
digital phantom;Co-occurrence matrix;cm_inv_var_2_5D_avg;0.0597;0
digital phantom;Co-occurrence matrix;cm_corr_2_5D_avg;0.178;0
digital phantom;Co-occurrence matrix;cm_auto_corr_2_5D_avg;5.4;0
digital phantom;Co-occurrence matrix;cm_clust_tend_2_5D_avg;7.48;0
digital phantom;Co-occurrence matrix;cm_clust_shade_2_5D_avg;16.6;0
digital phantom;Co-occurrence matrix;cm_clust_prom_2_5D_avg;147;0
digital phantom;Co-occurrence matrix;cm_info_corr1_2_5D_avg;-0.124;0
digital phantom;Co-occurrence matrix;cm_info_corr2_2_5D_avg;0.487;0
digital phantom;Co-occurrence matrix;cm_joint_max_2_5D_comb;0.492;0
digital phantom;Co-occurrence matrix;cm_joint_avg_2_5D_comb;2.2;0
digital phantom;Co-occurrence matrix;cm_joint_var_2_5D_comb;3.24;0
digital phantom;Co-occurrence matrix;cm_joint_entr_2_5D_comb;2.61;0
digital phantom;Co-occurrence matrix;cm_diff_avg_2_5D_comb;1.44;0
digital phantom;Co-occurrence matrix;cm_diff_var_2_5D_comb;3.23;0
digital phantom;Co-occurrence matrix;cm_diff_entr_2_5D_comb;1.67;0
digital phantom;Co-occurrence matrix;cm_sum_avg_2_5D_comb;4.41;0
digital phantom;Co-occurrence matrix;cm_sum_var_2_5D_comb;7.65;0
digital phantom;Co-occurrence matrix;cm_sum_entr_2_5D_comb;2.14;0
digital phantom;Co-occurrence matrix;cm_energy_2_5D_comb;0.277;0
digital phantom;Co-occurrence matrix;cm_contrast_2_5D_comb;5.29;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_2_5D_comb;1.44;0
digital phantom;Co-occurrence matrix;cm_inv_diff_2_5D_comb;0.673;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_2_5D_comb;0.85;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_2_5D_comb;0.613;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_comb;0.899;0
digital phantom;Co-occurrence matrix;cm_inv_var_2_5D_comb;0.0582;0
digital phantom;Co-occurrence matrix;cm_corr_2_5D_comb;0.182;0
digital phantom;Co-occurrence matrix;cm_auto_corr_2_5D_comb;5.45;0
digital phantom;Co-occurrence matrix;cm_clust_tend_2_5D_comb;7.65;0
digital phantom;Co-occurrence matrix;cm_clust_shade_2_5D_comb;16.4;0
digital phantom;Co-occurrence matrix;cm_clust_prom_2_5D_comb;142;0
digital phantom;Co-occurrence matrix;cm_info_corr1_2_5D_comb;-0.0334;0
digital phantom;Co-occurrence matrix;cm_info_corr2_2_5D_comb;0.291;0
digital phantom;Co-occurrence matrix;cm_joint_max_3D_avg;0.503;0
digital phantom;Co-occurrence matrix;cm_joint_avg_3D_avg;2.14;0
digital phantom;Co-occurrence matrix;cm_joint_var_3D_avg;3.1;0
digital phantom;Co-occurrence matrix;cm_joint_entr_3D_avg;2.4;0
digital phantom;Co-occurrence matrix;cm_diff_avg_3D_avg;1.43;0
digital phantom;Co-occurrence matrix;cm_diff_var_3D_avg;3.06;0
digital phantom;Co-occurrence matrix;cm_diff_entr_3D_avg;1.56;0
digital phantom;Co-occurrence matrix;cm_sum_avg_3D_avg;4.29;0
digital phantom;Co-occurrence matrix;cm_sum_var_3D_avg;7.07;0
digital phantom;Co-occurrence matrix;cm_sum_entr_3D_avg;1.92;0
digital phantom;Co-occurrence matrix;cm_energy_3D_avg;0.303;0
digital phantom;Co-occurrence matrix;cm_contrast_3D_avg;5.32;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_3D_avg;1.43;0
digital phantom;Co-occurrence matrix;cm_inv_diff_3D_avg;0.677;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_3D_avg;0.851;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_3D_avg;0.618;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_avg;0.898;0
digital phantom;Co-occurrence matrix;cm_inv_var_3D_avg;0.0604;0
digital phantom;Co-occurrence matrix;cm_corr_3D_avg;0.157;0
digital phantom;Co-occurrence matrix;cm_auto_corr_3D_avg;5.06;0
digital phantom;Co-occurrence matrix;cm_clust_tend_3D_avg;7.07;0
digital phantom;Co-occurrence matrix;cm_clust_shade_3D_avg;16.6;0
digital phantom;Co-occurrence matrix;cm_clust_prom_3D_avg;145;0
digital phantom;Co-occurrence matrix;cm_info_corr1_3D_avg;-0.157;0
digital phantom;Co-occurrence matrix;cm_info_corr2_3D_avg;0.52;0
digital phantom;Co-occurrence matrix;cm_joint_max_3D_comb;0.509;0
digital phantom;Co-occurrence matrix;cm_joint_avg_3D_comb;2.15;0
digital phantom;Co-occurrence matrix;cm_joint_var_3D_comb;3.13;0
digital phantom;Co-occurrence matrix;cm_joint_entr_3D_comb;2.57;0
digital phantom;Co-occurrence matrix;cm_diff_avg_3D_comb;1.38;0
digital phantom;Co-occurrence matrix;cm_diff_var_3D_comb;3.21;0
digital phantom;Co-occurrence matrix;cm_diff_entr_3D_comb;1.64;0
digital phantom;Co-occurrence matrix;cm_sum_avg_3D_comb;4.3;0
digital phantom;Co-occurrence matrix;cm_sum_var_3D_comb;7.41;0
digital phantom;Co-occurrence matrix;cm_sum_entr_3D_comb;2.11;0
digital phantom;Co-occurrence matrix;cm_energy_3D_comb;0.291;0
digital phantom;Co-occurrence matrix;cm_contrast_3D_comb;5.12;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_3D_comb;1.38;0
digital phantom;Co-occurrence matrix;cm_inv_diff_3D_comb;0.688;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_3D_comb;0.856;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_3D_comb;0.631;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_comb;0.902;0
digital phantom;Co-occurrence matrix;cm_inv_var_3D_comb;0.0574;0
digital phantom;Co-occurrence matrix;cm_corr_3D_comb;0.183;0
digital phantom;Co-occurrence matrix;cm_auto_corr_3D_comb;5.19;0
digital phantom;Co-occurrence matrix;cm_clust_tend_3D_comb;7.41;0
digital phantom;Co-occurrence matrix;cm_clust_shade_3D_comb;17.4;0
digital phantom;Co-occurrence matrix;cm_clust_prom_3D_comb;147;0
digital phantom;Co-occurrence matrix;cm_info_corr1_3D_comb;-0.0288;0
digital phantom;Co-occurrence matrix;cm_info_corr2_3D_comb;0.269;0
digital phantom;Run length matrix;rlm_sre_2D_avg;0.641;0
digital phantom;Run length matrix;rlm_lre_2D_avg;3.78;0
digital phantom;Run length matrix;rlm_lgre_2D_avg;0.604;0
digital phantom;Run length matrix;rlm_hgre_2D_avg;9.82;0
digital phantom;Run length matrix;rlm_srlge_2D_avg;0.294;0
digital phantom;Run length matrix;rlm_srhge_2D_avg;8.57;0
digital phantom;Run length matrix;rlm_lrlge_2D_avg;3.14;0
digital phantom;Run length matrix;rlm_lrhge_2D_avg;17.4;0
digital phantom;Run length matrix;rlm_glnu_2D_avg;5.2;0
digital phantom;Run length matrix;rlm_glnu_norm_2D_avg;0.46;0
digital phantom;Run length matrix;rlm_rlnu_2D_avg;6.12;0
digital phantom;Run length matrix;rlm_rlnu_norm_2D_avg;0.492;0
digital phantom;Run length matrix;rlm_r_perc_2D_avg;0.627;0
digital phantom;Run length matrix;rlm_gl_var_2D_avg;3.35;0
digital phantom;Run length matrix;rlm_rl_var_2D_avg;0.761;0
digital phantom;Run length matrix;rlm_rl_entr_2D_avg;2.17;0
digital phantom;Run length matrix;rlm_sre_2D_comb;0.661;0
digital phantom;Run length matrix;rlm_lre_2D_comb;3.51;0
digital phantom;Run length matrix;rlm_lgre_2D_comb;0.609;0
digital phantom;Run length matrix;rlm_hgre_2D_comb;9.74;0
digital phantom;Run length matrix;rlm_srlge_2D_comb;0.311;0
digital phantom;Run length matrix;rlm_srhge_2D_comb;8.67;0
digital phantom;Run length matrix;rlm_lrlge_2D_comb;2.92;0
digital phantom;Run length matrix;rlm_lrhge_2D_comb;16.1;0
digital phantom;Run length matrix;rlm_glnu_2D_comb;20.5;0
digital phantom;Run length matrix;rlm_glnu_norm_2D_comb;0.456;0
digital phantom;Run length matrix;rlm_rlnu_2D_comb;21.6;0
digital phantom;Run length matrix;rlm_rlnu_norm_2D_comb;0.441;0
digital phantom;Run length matrix;rlm_r_perc_2D_comb;0.627;0
digital phantom;Run length matrix;rlm_gl_var_2D_comb;3.37;0
digital phantom;Run length matrix;rlm_rl_var_2D_comb;0.778;0
digital phantom;Run length matrix;rlm_rl_entr_2D_comb;2.57;0
digital phantom;Run length matrix;rlm_sre_2_5D_avg;0.665;0
digital phantom;Run length matrix;rlm_lre_2_5D_avg;3.46;0
digital phantom;Run length matrix;rlm_lgre_2_5D_avg;0.58;0
digital phantom;Run length matrix;rlm_hgre_2_5D_avg;10.3;0
digital phantom;Run length matrix;rlm_srlge_2_5D_avg;0.296;0
digital phantom;Run length matrix;rlm_srhge_2_5D_avg;9.03;0
digital phantom;Run length matrix;rlm_lrlge_2_5D_avg;2.79;0
digital phantom;Run length matrix;rlm_lrhge_2_5D_avg;17.9;0
digital phantom;Run length matrix;rlm_glnu_2_5D_avg;19.5;0
digital phantom;Run length matrix;rlm_glnu_norm_2_5D_avg;0.413;0
digital phantom;Run length matrix;rlm_rlnu_2_5D_avg;22.3;0
digital phantom;Run length matrix;rlm_rlnu_norm_2_5D_avg;0.461;0
digital phantom;Run length matrix;rlm_r_perc_2_5D_avg;0.632;0
digital phantom;Run length matrix;rlm_gl_var_2_5D_avg;3.58;0
digital phantom;Run length matrix;rlm_rl_var_2_5D_avg;0.758;0
digital phantom;Run length matrix;rlm_rl_entr_2_5D_avg;2.52;0
digital phantom;Run length matrix;rlm_sre_2_5D_comb;0.68;0
digital phantom;Run length matrix;rlm_lre_2_5D_comb;3.27;0
digital phantom;Run length matrix;rlm_lgre_2_5D_comb;0.585;0
digital phantom;Run length matrix;rlm_hgre_2_5D_comb;10.2;0
digital phantom;Run length matrix;rlm_srlge_2_5D_comb;0.312;0
digital phantom;Run length matrix;rlm_srhge_2_5D_comb;9.05;0
digital phantom;Run length matrix;rlm_lrlge_2_5D_comb;2.63;0
digital phantom;Run length matrix;rlm_lrhge_2_5D_comb;17;0
digital phantom;Run length matrix;rlm_glnu_2_5D_comb;77.1;0
digital phantom;Run length matrix;rlm_glnu_norm_2_5D_comb;0.412;0
digital phantom;Run length matrix;rlm_rlnu_2_5D_comb;83.2;0
digital phantom;Run length matrix;rlm_rlnu_norm_2_5D_comb;0.445;0
digital phantom;Run length matrix;rlm_r_perc_2_5D_comb;0.632;0
digital phantom;Run length matrix;rlm_gl_var_2_5D_comb;3.59;0
digital phantom;Run length matrix;rlm_rl_var_2_5D_comb;0.767;0
digital phantom;Run length matrix;rlm_rl_entr_2_5D_comb;2.76;0
digital phantom;Run length matrix;rlm_sre_3D_avg;0.705;0
digital phantom;Run length matrix;rlm_lre_3D_avg;3.06;0
digital phantom;Run length matrix;rlm_lgre_3D_avg;0.603;0
digital phantom;Run length matrix;rlm_hgre_3D_avg;9.7;0
digital phantom;Run length matrix;rlm_srlge_3D_avg;0.352;0
digital phantom;Run length matrix;rlm_srhge_3D_avg;8.54;0
digital phantom;Run length matrix;rlm_lrlge_3D_avg;2.39;0
digital phantom;Run length matrix;rlm_lrhge_3D_avg;17.6;0
digital phantom;Run length matrix;rlm_glnu_3D_avg;21.8;0
digital phantom;Run length matrix;rlm_glnu_norm_3D_avg;0.43;0
digital phantom;Run length matrix;rlm_rlnu_3D_avg;26.9;0
digital phantom;Run length matrix;rlm_rlnu_norm_3D_avg;0.513;0
digital phantom;Run length matrix;rlm_r_perc_3D_avg;0.68;0
digital phantom;Run length matrix;rlm_gl_var_3D_avg;3.46;0
digital phantom;Run length matrix;rlm_rl_var_3D_avg;0.574;0
digital phantom;Run length matrix;rlm_rl_entr_3D_avg;2.43;0
digital phantom;Run length matrix;rlm_sre_3D_comb;0.729;0
digital phantom;Run length matrix;rlm_lre_3D_comb;2.76;0
digital phantom;Run length matrix;rlm_lgre_3D_comb;0.607;0
digital phantom;Run length matrix;rlm_hgre_3D_comb;9.64;0
digital phantom;Run length matrix;rlm_srlge_3D_comb;0.372;0
digital phantom;Run length matrix;rlm_srhge_3D_comb;8.67;0
digital phantom;Run length matrix;rlm_lrlge_3D_comb;2.16;0
digital phantom;Run length matrix;rlm_lrhge_3D_comb;15.6;0
digital phantom;Run length matrix;rlm_glnu_3D_comb;281;0
digital phantom;Run length matrix;rlm_glnu_norm_3D_comb;0.43;0
digital phantom;Run length matrix;rlm_rlnu_3D_comb;328;0
digital phantom;Run length matrix;rlm_rlnu_norm_3D_comb;0.501;0
digital phantom;Run length matrix;rlm_r_perc_3D_comb;0.68;0
digital phantom;Run length matrix;rlm_gl_var_3D_comb;3.48;0
digital phantom;Run length matrix;rlm_rl_var_3D_comb;0.598;0
digital phantom;Run length matrix;rlm_rl_entr_3D_comb;2.62;0
digital phantom;Size zone matrix;szm_sze_2D;0.363;0
digital phantom;Size zone matrix;szm_lze_2D;43.9;0
digital phantom;Size zone matrix;szm_lgze_2D;0.371;0
digital phantom;Size zone matrix;szm_hgze_2D;16.4;0
digital phantom;Size zone matrix;szm_szlge_2D;0.0259;0
digital phantom;Size zone matrix;szm_szhge_2D;10.3;0
digital phantom;Size zone matrix;szm_lzlge_2D;40.4;0
digital phantom;Size zone matrix;szm_lzhge_2D;113;0
digital phantom;Size zone matrix;szm_glnu_2D;1.41;0
digital phantom;Size zone matrix;szm_glnu_norm_2D;0.323;0
digital phantom;Size zone matrix;szm_zsnu_2D;1.49;0
digital phantom;Size zone matrix;szm_zsnu_norm_2D;0.333;0
digital phantom;Size zone matrix;szm_z_perc_2D;0.24;0
digital phantom;Size zone matrix;szm_gl_var_2D;3.97;0
digital phantom;Size zone matrix;szm_zs_var_2D;21;0
digital phantom;Size zone matrix;szm_zs_entr_2D;1.93;0
digital phantom;Size zone matrix;szm_sze_2_5D;0.368;0
digital phantom;Size zone matrix;szm_lze_2_5D;34.2;0
digital phantom;Size zone matrix;szm_lgze_2_5D;0.368;0
digital phantom;Size zone matrix;szm_hgze_2_5D;16.2;0
digital phantom;Size zone matrix;szm_szlge_2_5D;0.0295;0
digital phantom;Size zone matrix;szm_szhge_2_5D;9.87;0
digital phantom;Size zone matrix;szm_lzlge_2_5D;30.6;0
digital phantom;Size zone matrix;szm_lzhge_2_5D;107;0
digital phantom;Size zone matrix;szm_glnu_2_5D;5.44;0
digital phantom;Size zone matrix;szm_glnu_norm_2_5D;0.302;0
digital phantom;Size zone matrix;szm_zsnu_2_5D;3.44;0
digital phantom;Size zone matrix;szm_zsnu_norm_2_5D;0.191;0
digital phantom;Size zone matrix;szm_z_perc_2_5D;0.243;0
digital phantom;Size zone matrix;szm_gl_var_2_5D;3.92;0
digital phantom;Size zone matrix;szm_zs_var_2_5D;17.3;0
digital phantom;Size zone matrix;szm_zs_entr_2_5D;3.08;0
digital phantom;Size zone matrix;szm_sze_3D;0.255;0
digital phantom;Size zone matrix;szm_lze_3D;550;0
digital phantom;Size zone matrix;szm_lgze_3D;0.253;0
digital phantom;Size zone matrix;szm_hgze_3D;15.6;0
digital phantom;Size zone matrix;szm_szlge_3D;0.0256;0
digital phantom;Size zone matrix;szm_szhge_3D;2.76;0
digital phantom;Size zone matrix;szm_lzlge_3D;503;0
digital phantom;Size zone matrix;szm_lzhge_3D;1490;0
digital phantom;Size zone matrix;szm_glnu_3D;1.4;0
digital phantom;Size zone matrix;szm_glnu_norm_3D;0.28;0
digital phantom;Size zone matrix;szm_zsnu_3D;1;0
digital phantom;Size zone matrix;szm_zsnu_norm_3D;0.2;0
digital phantom;Size zone matrix;szm_z_perc_3D;0.0676;0
digital phantom;Size zone matrix;szm_gl_var_3D;2.64;0
digital phantom;Size zone matrix;szm_zs_var_3D;331;0
digital phantom;Size zone matrix;szm_zs_entr_3D;2.32;0
digital phantom;Distance zone matrix;dzm_sde_2D;0.946;0
digital phantom;Distance zone matrix;dzm_lde_2D;1.21;0
digital phantom;Distance zone matrix;dzm_lgze_2D;0.371;0
digital phantom;Distance zone matrix;dzm_hgze_2D;16.4;0
digital phantom;Distance zone matrix;dzm_sdlge_2D;0.367;0
digital phantom;Distance zone matrix;dzm_sdhge_2D;15.2;0
digital phantom;Distance zone matrix;dzm_ldlge_2D;0.386;0
digital phantom;Distance zone matrix;dzm_ldhge_2D;21.3;0
digital phantom;Distance zone matrix;dzm_glnu_2D;1.41;0
digital phantom;Distance zone matrix;dzm_glnu_norm_2D;0.323;0
digital phantom;Distance zone matrix;dzm_zdnu_2D;3.79;0
digital phantom;Distance zone matrix;dzm_zdnu_norm_2D;0.898;0
digital phantom;Distance zone matrix;dzm_z_perc_2D;0.24;0
digital phantom;Distance zone matrix;dzm_gl_var_2D;3.97;0
digital phantom;Distance zone matrix;dzm_zd_var_2D;0.051;0
digital phantom;Distance zone matrix;dzm_zd_entr_2D;1.73;0
digital phantom;Distance zone matrix;dzm_sde_2_5D;0.917;0
digital phantom;Distance zone matrix;dzm_lde_2_5D;1.33;0
digital phantom;Distance zone matrix;dzm_lgze_2_5D;0.368;0
digital phantom;Distance zone matrix;dzm_hgze_2_5D;16.2;0
digital phantom;Distance zone matrix;dzm_sdlge_2_5D;0.362;0
digital phantom;Distance zone matrix;dzm_sdhge_2_5D;14.3;0
digital phantom;Distance zone matrix;dzm_ldlge_2_5D;0.391;0
digital phantom;Distance zone matrix;dzm_ldhge_2_5D;23.7;0
digital phantom;Distance zone matrix;dzm_glnu_2_5D;5.44;0
digital phantom;Distance zone matrix;dzm_glnu_norm_2_5D;0.302;0
digital phantom;Distance zone matrix;dzm_zdnu_2_5D;14.4;0
digital phantom;Distance zone matrix;dzm_zdnu_norm_2_5D;0.802;0
digital phantom;Distance zone matrix;dzm_z_perc_2_5D;0.243;0
digital phantom;Distance zone matrix;dzm_gl_var_2_5D;3.92;0
digital phantom;Distance zone matrix;dzm_zd_var_2_5D;0.0988;0
digital phantom;Distance zone matrix;dzm_zd_entr_2_5D;2;0
digital phantom;Distance zone matrix;dzm_sde_3D;1;0
digital phantom;Distance zone matrix;dzm_lde_3D;1;0
digital phantom;Distance zone matrix;dzm_lgze_3D;0.253;0
digital phantom;Distance zone matrix;dzm_hgze_3D;15.6;0
digital phantom;Distance zone matrix;dzm_sdlge_3D;0.253;0
digital phantom;Distance zone matrix;dzm_sdhge_3D;15.6;0
digital phantom;Distance zone matrix;dzm_ldlge_3D;0.253;0
digital phantom;Distance zone matrix;dzm_ldhge_3D;15.6;0
digital phantom;Distance zone matrix;dzm_glnu_3D;1.4;0
digital phantom;Distance zone matrix;dzm_glnu_norm_3D;0.28;0
digital phantom;Distance zone matrix;dzm_zdnu_3D;5;0
digital phantom;Distance zone matrix;dzm_zdnu_norm_3D;1;0
digital phantom;Distance zone matrix;dzm_z_perc_3D;0.0676;0
digital phantom;Distance zone matrix;dzm_gl_var_3D;2.64;0
digital phantom;Distance zone matrix;dzm_zd_var_3D;0;0
digital phantom;Distance zone matrix;dzm_zd_entr_3D;1.92;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_coarseness_2D;0.121;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_contrast_2D;0.925;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_busyness_2D;2.99;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_complexity_2D;10.4;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_strength_2D;2.88;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_coarseness_2_5D;0.0285;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_contrast_2_5D;0.601;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_busyness_2_5D;6.8;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_complexity_2_5D;14.1;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_strength_2_5D;0.741;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_coarseness_3D;0.0296;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_contrast_3D;0.584;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_busyness_3D;6.54;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_complexity_3D;13.5;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_strength_3D;0.763;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lde_2D;0.158;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hde_2D;19.2;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lgce_2D;0.702;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hgce_2D;7.49;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldlge_2D;0.0473;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldhge_2D;3.06;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdlge_2D;17.6;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdhge_2D;49.5;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_2D;10.2;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_norm_2D;0.562;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_2D;3.96;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2D;0.212;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_perc_2D;1;0
digital phantom;Neighbouring grey level dependence matrix;ngl_gl_var_2D;2.7;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_var_2D;2.73;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_entr_2D;2.71;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_energy_2D;0.17;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lde_2_5D;0.159;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hde_2_5D;18.8;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lgce_2_5D;0.693;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hgce_2_5D;7.66;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldlge_2_5D;0.0477;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldhge_2_5D;3.07;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdlge_2_5D;17.2;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdhge_2_5D;50.8;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_2_5D;37.9;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_norm_2_5D;0.512;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_2_5D;12.4;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2_5D;0.167;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_perc_2_5D;1;0
digital phantom;Neighbouring grey level dependence matrix;ngl_gl_var_2_5D;3.05;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_var_2_5D;3.27;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_entr_2_5D;3.36;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_energy_2_5D;0.122;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lde_3D;0.045;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hde_3D;109;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lgce_3D;0.693;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hgce_3D;7.66;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldlge_3D;0.00963;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldhge_3D;0.736;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdlge_3D;102;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdhge_3D;235;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_3D;37.9;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_norm_3D;0.512;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_3D;4.86;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_norm_3D;0.0657;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_perc_3D;1;0
digital phantom;Neighbouring grey level dependence matrix;ngl_gl_var_3D;3.05;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_var_3D;22.1;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_entr_3D;4.4;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_energy_3D;0.0533;0
configuration A;Diagnostics-initial image;img_dim_x_init_img;204;0
configuration A;Diagnostics-initial image;img_dim_y_init_img;201;0
configuration A;Diagnostics-initial image;img_dim_z_init_img;60;0
configuration A;Diagnostics-initial image;vox_dim_x_init_img;0.977;0
configuration A;Diagnostics-initial image;vox_dim_y_init_img;0.977;0
configuration A;Diagnostics-initial image;vox_dim_z_init_img;3;0
configuration A;Diagnostics-initial image;mean_int_init_img;-266;0
configuration A;Diagnostics-initial image;min_int_init_img;-1000;0
configuration A;Diagnostics-initial image;max_int_init_img;3065;0
configuration A;Diagnostics-interpolated image;img_dim_x_interp_img;204;1
configuration A;Diagnostics-interpolated image;img_dim_y_interp_img;201;1
configuration A;Diagnostics-interpolated image;img_dim_z_interp_img;60;0
configuration A;Diagnostics-interpolated image;vox_dim_x_interp_img;0.977;0
configuration A;Diagnostics-interpolated image;vox_dim_y_interp_img;0.977;0
configuration A;Diagnostics-interpolated image;vox_dim_z_interp_img;3;0
configuration A;Diagnostics-interpolated image;mean_int_interp_img;-266;3
configuration A;Diagnostics-interpolated image;min_int_interp_img;-1000;0
configuration A;Diagnostics-interpolated image;max_int_interp_img;3065;40
configuration A;Diagnostics-initial ROI;int_mask_dim_x_init_roi;204;0
configuration A;Diagnostics-initial ROI;int_mask_dim_y_init_roi;201;0
configuration A;Diagnostics-initial ROI;int_mask_dim_z_init_roi;60;0
configuration A;Diagnostics-initial ROI;int_mask_bb_dim_x_init_roi;100;0
configuration A;Diagnostics-initial ROI;int_mask_bb_dim_y_init_roi;99;0
configuration A;Diagnostics-initial ROI;int_mask_bb_dim_z_init_roi;26;0
configuration A;Diagnostics-initial ROI;morph_mask_bb_dim_x_init_roi;100;0
configuration A;Diagnostics-initial ROI;morph_mask_bb_dim_y_init_roi;99;0
configuration A;Diagnostics-initial ROI;morph_mask_bb_dim_z_init_roi;26;0
configuration A;Diagnostics-initial ROI;int_mask_vox_count_init_roi;125256;0
configuration A;Diagnostics-initial ROI;morph_mask_vox_count_init_roi;125256;0
configuration A;Diagnostics-initial ROI;int_mask_mean_int_init_roi;-46.9;0
configuration A;Diagnostics-initial ROI;int_mask_min_int_init_roi;-1000;0
configuration A;Diagnostics-initial ROI;int_mask_max_int_init_roi;723;0
configuration A;Diagnostics-interpolated ROI;int_mask_dim_x_interp_roi;204;1
configuration A;Diagnostics-interpolated ROI;int_mask_dim_y_interp_roi;201;1
configuration A;Diagnostics-interpolated ROI;int_mask_dim_z_interp_roi;60;0
configuration A;Diagnostics-interpolated ROI;int_mask_bb_dim_x_interp_roi;100;1
configuration A;Diagnostics-interpolated ROI;int_mask_bb_dim_y_interp_roi;99;0.3
configuration A;Diagnostics-interpolated ROI;int_mask_bb_dim_z_interp_roi;26;0
configuration A;Diagnostics-interpolated ROI;morph_mask_bb_dim_x_interp_roi;100;1
configuration A;Diagnostics-interpolated ROI;morph_mask_bb_dim_y_interp_roi;99;0.3
configuration A;Diagnostics-interpolated ROI;morph_mask_bb_dim_z_interp_roi;26;0
configuration A;Diagnostics-interpolated ROI;int_mask_vox_count_interp_roi;125256;1000
configuration A;Diagnostics-interpolated ROI;morph_mask_vox_count_interp_roi;125256;1000
configuration A;Diagnostics-interpolated ROI;int_mask_mean_int_interp_roi;-46.9;0.1
configuration A;Diagnostics-interpolated ROI;int_mask_min_int_interp_roi;-1000;10
configuration A;Diagnostics-interpolated ROI;int_mask_max_int_interp_roi;723;7
configuration A;Diagnostics-resegmented ROI;int_mask_dim_x_reseg_roi;204;1
configuration A;Diagnostics-resegmented ROI;int_mask_dim_y_reseg_roi;201;1
configuration A;Diagnostics-resegmented ROI;int_mask_dim_z_reseg_roi;60;0
configuration A;Diagnostics-resegmented ROI;int_mask_bb_dim_x_reseg_roi;100;1
configuration A;Diagnostics-resegmented ROI;int_mask_bb_dim_y_reseg_roi;99;0.3
configuration A;Diagnostics-resegmented ROI;int_mask_bb_dim_z_reseg_roi;26;0
configuration A;Diagnostics-resegmented ROI;morph_mask_bb_dim_x_reseg_roi;100;1
configuration A;Diagnostics-resegmented ROI;morph_mask_bb_dim_y_reseg_roi;99;0.3
configuration A;Diagnostics-resegmented ROI;morph_mask_bb_dim_z_reseg_roi;26;0
configuration A;Diagnostics-resegmented ROI;int_mask_vox_count_reseg_roi;114596;1000
configuration A;Diagnostics-resegmented ROI;morph_mask_vox_count_reseg_roi;125256;1000
configuration A;Diagnostics-resegmented ROI;int_mask_mean_int_reseg_roi;13.4;1.1
configuration A;Diagnostics-resegmented ROI;int_mask_min_int_reseg_roi;-500;0
configuration A;Diagnostics-resegmented ROI;int_mask_max_int_reseg_roi;377;9
configuration A;Morphology;morph_volume;358000;5000
configuration A;Morphology;morph_vol_approx;359000;5000
configuration A;Morphology;morph_area_mesh;35700;300
configuration A;Morphology;morph_av;0.0996;0.0005
configuration A;Morphology;morph_comp_1;0.03;0.0001
configuration A;Morphology;morph_comp_2;0.319;0.001
configuration A;Morphology;morph_sph_dispr;1.46;0.01
configuration A;Morphology;morph_sphericity;0.683;0.001
configuration A;Morphology;morph_asphericity;0.463;0.002
configuration A;Morphology;morph_com;52.9;28.7
configuration A;Morphology;morph_diam;125;1
configuration A;Morphology;morph_pca_maj_axis;92.7;0.4
configuration A;Morphology;morph_pca_min_axis;81.5;0.4
configuration A;Morphology;morph_pca_least_axis;70.1;0.3
configuration A;Morphology;morph_pca_elongation;0.879;0.001
configuration A;Morphology;morph_pca_flatness;0.756;0.001
configuration A;Morphology;morph_vol_dens_aabb;0.486;0.003
configuration A;Morphology;morph_area_dens_aabb;0.725;0.003
configuration A;Morphology;morph_vol_dens_aee;1.29;0.01
configuration A;Morphology;morph_area_dens_aee;1.71;0.01
configuration A;Morphology;morph_vol_dens_conv_hull;0.827;0.001
configuration A;Morphology;morph_area_dens_conv_hull;1.18;0.01
configuration A;Morphology;morph_integ_int;4810000;320000
configuration A;Morphology;morph_moran_i;0.0322;0.0002
configuration A;Morphology;morph_geary_c;0.863;0.001
configuration A;Local intensity;loc_peak_loc;-277;10
configuration A;Local intensity;loc_peak_glob;189;5
configuration A;Statistics;stat_mean;13.4;1.1
configuration A;Statistics;stat_var;14200;400
configuration A;Statistics;stat_skew;-2.47;0.05
configuration A;Statistics;stat_kurt;5.96;0.24
configuration A;Statistics;stat_median;46;0.3
configuration A;Statistics;stat_min;-500;0
configuration A;Statistics;stat_p10;-129;8
configuration A;Statistics;stat_p90;95;0
configuration A;Statistics;stat_max;377;9
configuration A;Statistics;stat_iqr;56;0.5
configuration A;Statistics;stat_range;877;9
configuration A;Statistics;stat_mad;73.6;1.4
configuration A;Statistics;stat_rmad;27.7;0.8
configuration A;Statistics;stat_medad;64.3;1
configuration A;Statistics;stat_cov;8.9;4.98
configuration A;Statistics;stat_qcod;0.636;0.008
configuration A;Statistics;stat_energy;1650000000;20000000
configuration A;Statistics;stat_rms;120;2
configuration A;Intensity histogram;ih_mean;21.1;0.1
configuration A;Intensity histogram;ih_var;22.8;0.6
configuration A;Intensity histogram;ih_skew;-2.46;0.05
configuration A;Intensity histogram;ih_kurt;5.9;0.24
configuration A;Intensity histogram;ih_median;22;0
configuration A;Intensity histogram;ih_min;1;0
configuration A;Intensity histogram;ih_p10;15;0.4
configuration A;Intensity histogram;ih_p90;24;0
configuration A;Intensity histogram;ih_max;36;0.4
configuration A;Intensity histogram;ih_mode;23;0
configuration A;Intensity histogram;ih_iqr;2;0
configuration A;Intensity histogram;ih_range;35;0.4
configuration A;Intensity histogram;ih_mad;2.94;0.06
configuration A;Intensity histogram;ih_rmad;1.18;0.04
configuration A;Intensity histogram;ih_medad;2.58;0.05
configuration A;Intensity histogram;ih_cov;0.227;0.004
configuration A;Intensity histogram;ih_qcod;0.0455;0
configuration A;Intensity histogram;ih_entropy;3.36;0.03
configuration A;Intensity histogram;ih_uniformity;0.15;0.002
configuration A;Intensity histogram;ih_max_grad;11000;100
configuration A;Intensity histogram;ih_max_grad_g;21;0
configuration A;Intensity histogram;ih_min_grad;-10100;100
configuration A;Intensity histogram;ih_min_grad_g;24;0
configuration A;Intensity volume histogram;ivh_v10;0.978;0.001
configuration A;Intensity volume histogram;ivh_v90;0.0000698;0.0000103
configuration A;Intensity volume histogram;ivh_i10;96;0
configuration A;Intensity volume histogram;ivh_i90;-128;8
configuration A;Intensity volume histogram;ivh_diff_v10_v90;0.978;0.001
configuration A;Intensity volume histogram;ivh_diff_i10_i90;224;8
configuration A;Co-occurrence matrix;cm_joint_max_2D_avg;0.109;0.001
configuration A;Co-occurrence matrix;cm_joint_avg_2D_avg;20.6;0.1
configuration A;Co-occurrence matrix;cm_joint_var_2D_avg;27;0.4
configuration A;Co-occurrence matrix;cm_joint_entr_2D_avg;5.82;0.04
configuration A;Co-occurrence matrix;cm_diff_avg_2D_avg;1.58;0.03
configuration A;Co-occurrence matrix;cm_diff_var_2D_avg;4.94;0.19
configuration A;Co-occurrence matrix;cm_diff_entr_2D_avg;2.27;0.03
configuration A;Co-occurrence matrix;cm_sum_avg_2D_avg;41.3;0.1
configuration A;Co-occurrence matrix;cm_sum_var_2D_avg;100;1
configuration A;Co-occurrence matrix;cm_sum_entr_2D_avg;4.19;0.03
configuration A;Co-occurrence matrix;cm_energy_2D_avg;0.045;0.0008
configuration A;Co-occurrence matrix;cm_contrast_2D_avg;7.85;0.26
configuration A;Co-occurrence matrix;cm_dissimilarity_2D_avg;1.58;0.03
configuration A;Co-occurrence matrix;cm_inv_diff_2D_avg;0.581;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_norm_2D_avg;0.961;0.001
configuration A;Co-occurrence matrix;cm_inv_diff_mom_2D_avg;0.544;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_avg;0.994;0.001
configuration A;Co-occurrence matrix;cm_inv_var_2D_avg;0.441;0.001
configuration A;Co-occurrence matrix;cm_corr_2D_avg;0.778;0.002
configuration A;Co-occurrence matrix;cm_auto_corr_2D_avg;455;2
configuration A;Co-occurrence matrix;cm_clust_tend_2D_avg;100;1
configuration A;Co-occurrence matrix;cm_clust_shade_2D_avg;-1040;20
configuration A;Co-occurrence matrix;cm_clust_prom_2D_avg;52700;500
configuration A;Co-occurrence matrix;cm_info_corr1_2D_avg;-0.236;0.001
configuration A;Co-occurrence matrix;cm_info_corr2_2D_avg;0.863;0.003
configuration A;Co-occurrence matrix;cm_joint_max_2D_comb;0.109;0.001
configuration A;Co-occurrence matrix;cm_joint_avg_2D_comb;20.6;0.1
configuration A;Co-occurrence matrix;cm_joint_var_2D_comb;27;0.4
configuration A;Co-occurrence matrix;cm_joint_entr_2D_comb;5.9;0.04
configuration A;Co-occurrence matrix;cm_diff_avg_2D_comb;1.57;0.03
configuration A;Co-occurrence matrix;cm_diff_var_2D_comb;4.96;0.19
configuration A;Co-occurrence matrix;cm_diff_entr_2D_comb;2.28;0.03
configuration A;Co-occurrence matrix;cm_sum_avg_2D_comb;41.3;0.1
configuration A;Co-occurrence matrix;cm_sum_var_2D_comb;100;1
configuration A;Co-occurrence matrix;cm_sum_entr_2D_comb;4.21;0.03
configuration A;Co-occurrence matrix;cm_energy_2D_comb;0.0446;0.0008
configuration A;Co-occurrence matrix;cm_contrast_2D_comb;7.82;0.26
configuration A;Co-occurrence matrix;cm_dissimilarity_2D_comb;1.57;0.03
configuration A;Co-occurrence matrix;cm_inv_diff_2D_comb;0.581;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_norm_2D_comb;0.961;0.001
configuration A;Co-occurrence matrix;cm_inv_diff_mom_2D_comb;0.544;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_comb;0.994;0.001
configuration A;Co-occurrence matrix;cm_inv_var_2D_comb;0.441;0.001
configuration A;Co-occurrence matrix;cm_corr_2D_comb;0.78;0.002
configuration A;Co-occurrence matrix;cm_auto_corr_2D_comb;455;2
configuration A;Co-occurrence matrix;cm_clust_tend_2D_comb;100;1
configuration A;Co-occurrence matrix;cm_clust_shade_2D_comb;-1050;20
configuration A;Co-occurrence matrix;cm_clust_prom_2D_comb;52800;500
configuration A;Co-occurrence matrix;cm_info_corr1_2D_comb;-0.214;0.001
configuration A;Co-occurrence matrix;cm_info_corr2_2D_comb;0.851;0.002
configuration A;Co-occurrence matrix;cm_joint_max_2_5D_avg;0.0943;0.0008
configuration A;Co-occurrence matrix;cm_joint_avg_2_5D_avg;21.3;0.1
configuration A;Co-occurrence matrix;cm_joint_var_2_5D_avg;18.6;0.5
configuration A;Co-occurrence matrix;cm_joint_entr_2_5D_avg;5.78;0.04
configuration A;Co-occurrence matrix;cm_diff_avg_2_5D_avg;1.35;0.03
configuration A;Co-occurrence matrix;cm_diff_var_2_5D_avg;4.12;0.2
configuration A;Co-occurrence matrix;cm_diff_entr_2_5D_avg;2.16;0.03
configuration A;Co-occurrence matrix;cm_sum_avg_2_5D_avg;42.7;0.1
configuration A;Co-occurrence matrix;cm_sum_var_2_5D_avg;68.5;1.3
configuration A;Co-occurrence matrix;cm_sum_entr_2_5D_avg;4.17;0.03
configuration A;Co-occurrence matrix;cm_energy_2_5D_avg;0.0429;0.0007
configuration A;Co-occurrence matrix;cm_contrast_2_5D_avg;5.96;0.27
configuration A;Co-occurrence matrix;cm_dissimilarity_2_5D_avg;1.35;0.03
configuration A;Co-occurrence matrix;cm_inv_diff_2_5D_avg;0.605;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_norm_2_5D_avg;0.966;0.001
configuration A;Co-occurrence matrix;cm_inv_diff_mom_2_5D_avg;0.573;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_avg;0.996;0.001
configuration A;Co-occurrence matrix;cm_inv_var_2_5D_avg;0.461;0.002
configuration A;Co-occurrence matrix;cm_corr_2_5D_avg;0.839;0.003
configuration A;Co-occurrence matrix;cm_auto_corr_2_5D_avg;471;2
configuration A;Co-occurrence matrix;cm_clust_tend_2_5D_avg;68.5;1.3
configuration A;Co-occurrence matrix;cm_clust_shade_2_5D_avg;-1490;30
configuration A;Co-occurrence matrix;cm_clust_prom_2_5D_avg;47600;700
configuration A;Co-occurrence matrix;cm_info_corr1_2_5D_avg;-0.231;0.001
configuration A;Co-occurrence matrix;cm_info_corr2_2_5D_avg;0.879;0.001
configuration A;Co-occurrence matrix;cm_joint_max_2_5D_comb;0.0943;0.0008
configuration A;Co-occurrence matrix;cm_joint_avg_2_5D_comb;21.3;0.1
configuration A;Co-occurrence matrix;cm_joint_var_2_5D_comb;18.6;0.5
configuration A;Co-occurrence matrix;cm_joint_entr_2_5D_comb;5.79;0.04
configuration A;Co-occurrence matrix;cm_diff_avg_2_5D_comb;1.35;0.03
configuration A;Co-occurrence matrix;cm_diff_var_2_5D_comb;4.14;0.2
configuration A;Co-occurrence matrix;cm_diff_entr_2_5D_comb;2.16;0.03
configuration A;Co-occurrence matrix;cm_sum_avg_2_5D_comb;42.7;0.1
configuration A;Co-occurrence matrix;cm_sum_var_2_5D_comb;68.5;1.3
configuration A;Co-occurrence matrix;cm_sum_entr_2_5D_comb;4.18;0.03
configuration A;Co-occurrence matrix;cm_energy_2_5D_comb;0.0427;0.0007
configuration A;Co-occurrence matrix;cm_contrast_2_5D_comb;5.95;0.27
configuration A;Co-occurrence matrix;cm_dissimilarity_2_5D_comb;1.35;0.03
configuration A;Co-occurrence matrix;cm_inv_diff_2_5D_comb;0.605;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_norm_2_5D_comb;0.966;0.001
configuration A;Co-occurrence matrix;cm_inv_diff_mom_2_5D_comb;0.573;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_comb;0.996;0.001
configuration A;Co-occurrence matrix;cm_inv_var_2_5D_comb;0.461;0.002
configuration A;Co-occurrence matrix;cm_corr_2_5D_comb;0.84;0.003
configuration A;Co-occurrence matrix;cm_auto_corr_2_5D_comb;471;2
configuration A;Co-occurrence matrix;cm_clust_tend_2_5D_comb;68.5;1.3
configuration A;Co-occurrence matrix;cm_clust_shade_2_5D_comb;-1490;30
configuration A;Co-occurrence matrix;cm_clust_prom_2_5D_comb;47700;700
configuration A;Co-occurrence matrix;cm_info_corr1_2_5D_comb;-0.228;0.001
configuration A;Co-occurrence matrix;cm_info_corr2_2_5D_comb;0.88;0.001
configuration A;Run length matrix;rlm_sre_2D_avg;0.785;0.003
configuration A;Run length matrix;rlm_lre_2D_avg;2.91;0.03
configuration A;Run length matrix;rlm_lgre_2D_avg;0.0264;0.0003
configuration A;Run length matrix;rlm_hgre_2D_avg;428;3
configuration A;Run length matrix;rlm_srlge_2D_avg;0.0243;0.0003
configuration A;Run length matrix;rlm_srhge_2D_avg;320;1
configuration A;Run length matrix;rlm_lrlge_2D_avg;0.0386;0.0003
configuration A;Run length matrix;rlm_lrhge_2D_avg;1410;20
configuration A;Run length matrix;rlm_glnu_2D_avg;432;1
configuration A;Run length matrix;rlm_glnu_norm_2D_avg;0.128;0.003
configuration A;Run length matrix;rlm_rlnu_2D_avg;1650;10
configuration A;Run length matrix;rlm_rlnu_norm_2D_avg;0.579;0.003
configuration A;Run length matrix;rlm_r_perc_2D_avg;0.704;0.003
configuration A;Run length matrix;rlm_gl_var_2D_avg;33.7;0.6
configuration A;Run length matrix;rlm_rl_var_2D_avg;0.828;0.008
configuration A;Run length matrix;rlm_rl_entr_2D_avg;4.73;0.02
configuration A;Run length matrix;rlm_sre_2D_comb;0.786;0.003
configuration A;Run length matrix;rlm_lre_2D_comb;2.89;0.03
configuration A;Run length matrix;rlm_lgre_2D_comb;0.0264;0.0003
configuration A;Run length matrix;rlm_hgre_2D_comb;428;3
configuration A;Run length matrix;rlm_srlge_2D_comb;0.0243;0.0003
configuration A;Run length matrix;rlm_srhge_2D_comb;320;1
configuration A;Run length matrix;rlm_lrlge_2D_comb;0.0385;0.0003
configuration A;Run length matrix;rlm_lrhge_2D_comb;1400;20
configuration A;Run length matrix;rlm_glnu_2D_comb;1730;10
configuration A;Run length matrix;rlm_glnu_norm_2D_comb;0.128;0.003
configuration A;Run length matrix;rlm_rlnu_2D_comb;6600;30
configuration A;Run length matrix;rlm_rlnu_norm_2D_comb;0.579;0.003
configuration A;Run length matrix;rlm_r_perc_2D_comb;0.704;0.003
configuration A;Run length matrix;rlm_gl_var_2D_comb;33.7;0.6
configuration A;Run length matrix;rlm_rl_var_2D_comb;0.826;0.008
configuration A;Run length matrix;rlm_rl_entr_2D_comb;4.76;0.02
configuration A;Run length matrix;rlm_sre_2_5D_avg;0.768;0.003
configuration A;Run length matrix;rlm_lre_2_5D_avg;3.09;0.03
configuration A;Run length matrix;rlm_lgre_2_5D_avg;0.0148;0.0004
configuration A;Run length matrix;rlm_hgre_2_5D_avg;449;3
configuration A;Run length matrix;rlm_srlge_2_5D_avg;0.0135;0.0004
configuration A;Run length matrix;rlm_srhge_2_5D_avg;332;1
configuration A;Run length matrix;rlm_lrlge_2_5D_avg;0.0229;0.0004
configuration A;Run length matrix;rlm_lrhge_2_5D_avg;1500;20
configuration A;Run length matrix;rlm_glnu_2_5D_avg;9850;10
configuration A;Run length matrix;rlm_glnu_norm_2_5D_avg;0.126;0.003
configuration A;Run length matrix;rlm_rlnu_2_5D_avg;42700;200
configuration A;Run length matrix;rlm_rlnu_norm_2_5D_avg;0.548;0.003
configuration A;Run length matrix;rlm_r_perc_2_5D_avg;0.68;0.003
configuration A;Run length matrix;rlm_gl_var_2_5D_avg;29.1;0.6
configuration A;Run length matrix;rlm_rl_var_2_5D_avg;0.916;0.011
configuration A;Run length matrix;rlm_rl_entr_2_5D_avg;4.87;0.01
configuration A;Run length matrix;rlm_sre_2_5D_comb;0.769;0.003
configuration A;Run length matrix;rlm_lre_2_5D_comb;3.08;0.03
configuration A;Run length matrix;rlm_lgre_2_5D_comb;0.0147;0.0004
configuration A;Run length matrix;rlm_hgre_2_5D_comb;449;3
configuration A;Run length matrix;rlm_srlge_2_5D_comb;0.0135;0.0004
configuration A;Run length matrix;rlm_srhge_2_5D_comb;333;1
configuration A;Run length matrix;rlm_lrlge_2_5D_comb;0.0228;0.0004
configuration A;Run length matrix;rlm_lrhge_2_5D_comb;1500;20
configuration A;Run length matrix;rlm_glnu_2_5D_comb;39400;100
configuration A;Run length matrix;rlm_glnu_norm_2_5D_comb;0.126;0.003
configuration A;Run length matrix;rlm_rlnu_2_5D_comb;171000;1000
configuration A;Run length matrix;rlm_rlnu_norm_2_5D_comb;0.548;0.003
configuration A;Run length matrix;rlm_r_perc_2_5D_comb;0.68;0.003
configuration A;Run length matrix;rlm_gl_var_2_5D_comb;29.1;0.6
configuration A;Run length matrix;rlm_rl_var_2_5D_comb;0.914;0.011
configuration A;Run length matrix;rlm_rl_entr_2_5D_comb;4.87;0.01
configuration A;Size zone matrix;szm_sze_2D;0.688;0.003
configuration A;Size zone matrix;szm_lze_2D;625;9
configuration A;Size zone matrix;szm_lgze_2D;0.0368;0.0005
configuration A;Size zone matrix;szm_hgze_2D;363;3
configuration A;Size zone matrix;szm_szlge_2D;0.0298;0.0005
configuration A;Size zone matrix;szm_szhge_2D;226;1
configuration A;Size zone matrix;szm_lzlge_2D;1.35;0.03
configuration A;Size zone matrix;szm_lzhge_2D;316000;5000
configuration A;Size zone matrix;szm_glnu_2D;82.2;0.1
configuration A;Size zone matrix;szm_glnu_norm_2D;0.0728;0.0014
configuration A;Size zone matrix;szm_zsnu_2D;479;4
configuration A;Size zone matrix;szm_zsnu_norm_2D;0.44;0.004
configuration A;Size zone matrix;szm_z_perc_2D;0.3;0.003
configuration A;Size zone matrix;szm_gl_var_2D;42.7;0.7
configuration A;Size zone matrix;szm_zs_var_2D;609;9
configuration A;Size zone matrix;szm_zs_entr_2D;5.92;0.02
configuration A;Size zone matrix;szm_sze_2_5D;0.68;0.003
configuration A;Size zone matrix;szm_lze_2_5D;675;8
configuration A;Size zone matrix;szm_lgze_2_5D;0.0291;0.0005
configuration A;Size zone matrix;szm_hgze_2_5D;370;3
configuration A;Size zone matrix;szm_szlge_2_5D;0.0237;0.0005
configuration A;Size zone matrix;szm_szhge_2_5D;229;1
configuration A;Size zone matrix;szm_lzlge_2_5D;1.44;0.02
configuration A;Size zone matrix;szm_lzhge_2_5D;338000;5000
configuration A;Size zone matrix;szm_glnu_2_5D;1800;10
configuration A;Size zone matrix;szm_glnu_norm_2_5D;0.0622;0.0007
configuration A;Size zone matrix;szm_zsnu_2_5D;12400;100
configuration A;Size zone matrix;szm_zsnu_norm_2_5D;0.427;0.004
configuration A;Size zone matrix;szm_z_perc_2_5D;0.253;0.004
configuration A;Size zone matrix;szm_gl_var_2_5D;47.9;0.4
configuration A;Size zone matrix;szm_zs_var_2_5D;660;8
configuration A;Size zone matrix;szm_zs_entr_2_5D;6.39;0.01
configuration A;Distance zone matrix;dzm_sde_2D;0.192;0.006
configuration A;Distance zone matrix;dzm_lde_2D;161;1
configuration A;Distance zone matrix;dzm_lgze_2D;0.0368;0.0005
configuration A;Distance zone matrix;dzm_hgze_2D;363;3
configuration A;Distance zone matrix;dzm_sdlge_2D;0.00913;0.00023
configuration A;Distance zone matrix;dzm_sdhge_2D;60.1;3.3
configuration A;Distance zone matrix;dzm_ldlge_2D;2.96;0.02
configuration A;Distance zone matrix;dzm_ldhge_2D;70100;100
configuration A;Distance zone matrix;dzm_glnu_2D;82.2;0.1
configuration A;Distance zone matrix;dzm_glnu_norm_2D;0.0728;0.0014
configuration A;Distance zone matrix;dzm_zdnu_2D;64;0.4
configuration A;Distance zone matrix;dzm_zdnu_norm_2D;0.0716;0.0022
configuration A;Distance zone matrix;dzm_z_perc_2D;0.3;0.003
configuration A;Distance zone matrix;dzm_gl_var_2D;42.7;0.7
configuration A;Distance zone matrix;dzm_zd_var_2D;69.4;0.1
configuration A;Distance zone matrix;dzm_zd_entr_2D;8;0.04
configuration A;Distance zone matrix;dzm_sde_2_5D;0.168;0.005
configuration A;Distance zone matrix;dzm_lde_2_5D;178;1
configuration A;Distance zone matrix;dzm_lgze_2_5D;0.0291;0.0005
configuration A;Distance zone matrix;dzm_hgze_2_5D;370;3
configuration A;Distance zone matrix;dzm_sdlge_2_5D;0.00788;0.00022
configuration A;Distance zone matrix;dzm_sdhge_2_5D;49.5;2.8
configuration A;Distance zone matrix;dzm_ldlge_2_5D;2.31;0.01
configuration A;Distance zone matrix;dzm_ldhge_2_5D;79500;100
configuration A;Distance zone matrix;dzm_glnu_2_5D;1800;10
configuration A;Distance zone matrix;dzm_glnu_norm_2_5D;0.0622;0.0007
configuration A;Distance zone matrix;dzm_zdnu_2_5D;1570;10
configuration A;Distance zone matrix;dzm_zdnu_norm_2_5D;0.0543;0.0014
configuration A;Distance zone matrix;dzm_z_perc_2_5D;0.253;0.004
configuration A;Distance zone matrix;dzm_gl_var_2_5D;47.9;0.4
configuration A;Distance zone matrix;dzm_zd_var_2_5D;78.9;0.1
configuration A;Distance zone matrix;dzm_zd_entr_2_5D;8.87;0.03
configuration A;Neighbourhood grey tone difference matrix;ngt_coarseness_2D;0.00629;0.00046
configuration A;Neighbourhood grey tone difference matrix;ngt_contrast_2D;0.107;0.002
configuration A;Neighbourhood grey tone difference matrix;ngt_busyness_2D;0.489;0.001
configuration A;Neighbourhood grey tone difference matrix;ngt_complexity_2D;438;9
configuration A;Neighbourhood grey tone difference matrix;ngt_strength_2D;3.33;0.08
configuration A;Neighbourhood grey tone difference matrix;ngt_coarseness_2_5D;0.0000906;0.0000033
configuration A;Neighbourhood grey tone difference matrix;ngt_contrast_2_5D;0.0345;0.0009
configuration A;Neighbourhood grey tone difference matrix;ngt_busyness_2_5D;8.84;0.01
configuration A;Neighbourhood grey tone difference matrix;ngt_complexity_2_5D;580;19
configuration A;Neighbourhood grey tone difference matrix;ngt_strength_2_5D;0.0904;0.0027
configuration A;Neighbouring grey level dependence matrix;ngl_lde_2D;0.281;0.003
configuration A;Neighbouring grey level dependence matrix;ngl_hde_2D;14.8;0.1
configuration A;Neighbouring grey level dependence matrix;ngl_lgce_2D;0.0233;0.0003
configuration A;Neighbouring grey level dependence matrix;ngl_hgce_2D;446;2
configuration A;Neighbouring grey level dependence matrix;ngl_ldlge_2D;0.0137;0.0002
configuration A;Neighbouring grey level dependence matrix;ngl_ldhge_2D;94.2;0.4
configuration A;Neighbouring grey level dependence matrix;ngl_hdlge_2D;0.116;0.001
configuration A;Neighbouring grey level dependence matrix;ngl_hdhge_2D;7540;60
configuration A;Neighbouring grey level dependence matrix;ngl_glnu_2D;757;1
configuration A;Neighbouring grey level dependence matrix;ngl_glnu_norm_2D;0.151;0.003
configuration A;Neighbouring grey level dependence matrix;ngl_dcnu_2D;709;2
configuration A;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2D;0.175;0.001
configuration A;Neighbouring grey level dependence matrix;ngl_dc_perc_2D;1;0
configuration A;Neighbouring grey level dependence matrix;ngl_gl_var_2D;31.1;0.5
configuration A;Neighbouring grey level dependence matrix;ngl_dc_var_2D;3.12;0.02
configuration A;Neighbouring grey level dependence matrix;ngl_dc_entr_2D;5.76;0.02
configuration A;Neighbouring grey level dependence matrix;ngl_dc_energy_2D;0.0268;0.0004
configuration A;Neighbouring grey level dependence matrix;ngl_lde_2_5D;0.243;0.004
configuration A;Neighbouring grey level dependence matrix;ngl_hde_2_5D;16.1;0.2
configuration A;Neighbouring grey level dependence matrix;ngl_lgce_2_5D;0.0115;0.0003
configuration A;Neighbouring grey level dependence matrix;ngl_hgce_2_5D;466;2
configuration A;Neighbouring grey level dependence matrix;ngl_ldlge_2_5D;0.00664;0.0002
configuration A;Neighbouring grey level dependence matrix;ngl_ldhge_2_5D;91.9;0.5
configuration A;Neighbouring grey level dependence matrix;ngl_hdlge_2_5D;0.0674;0.0004
configuration A;Neighbouring grey level dependence matrix;ngl_hdhge_2_5D;8100;60
configuration A;Neighbouring grey level dependence matrix;ngl_glnu_2_5D;17200;100
configuration A;Neighbouring grey level dependence matrix;ngl_glnu_norm_2_5D;0.15;0.002
configuration A;Neighbouring grey level dependence matrix;ngl_dcnu_2_5D;17500;100
configuration A;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2_5D;0.153;0.001
configuration A;Neighbouring grey level dependence matrix;ngl_dc_perc_2_5D;1;0
configuration A;Neighbouring grey level dependence matrix;ngl_gl_var_2_5D;22.8;0.6
configuration A;Neighbouring grey level dependence matrix;ngl_dc_var_2_5D;3.37;0.01
configuration A;Neighbouring grey level dependence matrix;ngl_dc_entr_2_5D;5.93;0.02
configuration A;Neighbouring grey level dependence matrix;ngl_dc_energy_2_5D;0.0245;0.0003
configuration B;Diagnostics-initial image;img_dim_x_init_img;204;0
configuration B;Diagnostics-initial image;img_dim_y_init_img;201;0
configuration B;Diagnostics-initial image;img_dim_z_init_img;60;0
configuration B;Diagnostics-initial image;vox_dim_x_init_img;0.977;0
configuration B;Diagnostics-initial image;vox_dim_y_init_img;0.977;0
configuration B;Diagnostics-initial image;vox_dim_z_init_img;3;0
configuration B;Diagnostics-initial image;mean_int_init_img;-266;0
configuration B;Diagnostics-initial image;min_int_init_img;-1000;0
configuration B;Diagnostics-initial image;max_int_init_img;3065;0
configuration B;Diagnostics-interpolated image;img_dim_x_interp_img;100;1
configuration B;Diagnostics-interpolated image;img_dim_y_interp_img;99;0.8
configuration B;Diagnostics-interpolated image;img_dim_z_interp_img;60;0
configuration B;Diagnostics-interpolated image;vox_dim_x_interp_img;2;0
configuration B;Diagnostics-interpolated image;vox_dim_y_interp_img;2;0
configuration B;Diagnostics-interpolated image;vox_dim_z_interp_img;3;0
configuration B;Diagnostics-interpolated image;mean_int_interp_img;-270;3
configuration B;Diagnostics-interpolated image;min_int_interp_img;-1000;0
configuration B;Diagnostics-interpolated image;max_int_interp_img;2257;30
configuration B;Diagnostics-initial ROI;int_mask_dim_x_init_roi;204;0
configuration B;Diagnostics-initial ROI;int_mask_dim_y_init_roi;201;0
configuration B;Diagnostics-initial ROI;int_mask_dim_z_init_roi;60;0
configuration B;Diagnostics-initial ROI;int_mask_bb_dim_x_init_roi;100;0
configuration B;Diagnostics-initial ROI;int_mask_bb_dim_y_init_roi;99;0
configuration B;Diagnostics-initial ROI;int_mask_bb_dim_z_init_roi;26;0
configuration B;Diagnostics-initial ROI;morph_mask_bb_dim_x_init_roi;100;0
configuration B;Diagnostics-initial ROI;morph_mask_bb_dim_y_init_roi;99;0
configuration B;Diagnostics-initial ROI;morph_mask_bb_dim_z_init_roi;26;0
configuration B;Diagnostics-initial ROI;int_mask_vox_count_init_roi;125256;0
configuration B;Diagnostics-initial ROI;morph_mask_vox_count_init_roi;125256;0
configuration B;Diagnostics-initial ROI;int_mask_mean_int_init_roi;-46.9;0
configuration B;Diagnostics-initial ROI;int_mask_min_int_init_roi;-1000;0
configuration B;Diagnostics-initial ROI;int_mask_max_int_init_roi;723;0
configuration B;Diagnostics-interpolated ROI;int_mask_dim_x_interp_roi;100;1
configuration B;Diagnostics-interpolated ROI;int_mask_dim_y_interp_roi;99;0.8
configuration B;Diagnostics-interpolated ROI;int_mask_dim_z_interp_roi;60;0
configuration B;Diagnostics-interpolated ROI;int_mask_bb_dim_x_interp_roi;49;0.2
configuration B;Diagnostics-interpolated ROI;int_mask_bb_dim_y_interp_roi;49;0.3
configuration B;Diagnostics-interpolated ROI;int_mask_bb_dim_z_interp_roi;26;0
configuration B;Diagnostics-interpolated ROI;morph_mask_bb_dim_x_interp_roi;49;0.2
configuration B;Diagnostics-interpolated ROI;morph_mask_bb_dim_y_interp_roi;49;0.3
configuration B;Diagnostics-interpolated ROI;morph_mask_bb_dim_z_interp_roi;26;0
configuration B;Diagnostics-interpolated ROI;int_mask_vox_count_interp_roi;29842;100
configuration B;Diagnostics-interpolated ROI;morph_mask_vox_count_interp_roi;29842;100
configuration B;Diagnostics-interpolated ROI;int_mask_mean_int_interp_roi;-47;0.1
configuration B;Diagnostics-interpolated ROI;int_mask_min_int_interp_roi;-956;1
configuration B;Diagnostics-interpolated ROI;int_mask_max_int_interp_roi;525;6
configuration B;Diagnostics-resegmented ROI;int_mask_dim_x_reseg_roi;100;1
configuration B;Diagnostics-resegmented ROI;int_mask_dim_y_reseg_roi;99;0.8
configuration B;Diagnostics-resegmented ROI;int_mask_dim_z_reseg_roi;60;0
configuration B;Diagnostics-resegmented ROI;int_mask_bb_dim_x_reseg_roi;49;0.3
configuration B;Diagnostics-resegmented ROI;int_mask_bb_dim_y_reseg_roi;49;0.3
configuration B;Diagnostics-resegmented ROI;int_mask_bb_dim_z_reseg_roi;26;0
configuration B;Diagnostics-resegmented ROI;morph_mask_bb_dim_x_reseg_roi;49;0.3
configuration B;Diagnostics-resegmented ROI;morph_mask_bb_dim_y_reseg_roi;49;0.3
configuration B;Diagnostics-resegmented ROI;morph_mask_bb_dim_z_reseg_roi;26;0
configuration B;Diagnostics-resegmented ROI;int_mask_vox_count_reseg_roi;27359;300
configuration B;Diagnostics-resegmented ROI;morph_mask_vox_count_reseg_roi;29842;400
configuration B;Diagnostics-resegmented ROI;int_mask_mean_int_reseg_roi;11.5;1.1
configuration B;Diagnostics-resegmented ROI;int_mask_min_int_reseg_roi;-500;0
configuration B;Diagnostics-resegmented ROI;int_mask_max_int_reseg_roi;391;9
configuration B;Morphology;morph_volume;358000;5000
configuration B;Morphology;morph_vol_approx;358000;5000
configuration B;Morphology;morph_area_mesh;33700;300
configuration B;Morphology;morph_av;0.0944;0.0005
configuration B;Morphology;morph_comp_1;0.0326;0.0001
configuration B;Morphology;morph_comp_2;0.377;0.001
configuration B;Morphology;morph_sph_dispr;1.38;0.01
configuration B;Morphology;morph_sphericity;0.722;0.001
configuration B;Morphology;morph_asphericity;0.385;0.001
configuration B;Morphology;morph_com;63.1;29.6
configuration B;Morphology;morph_diam;125;1
configuration B;Morphology;morph_pca_maj_axis;92.6;0.4
configuration B;Morphology;morph_pca_min_axis;81.3;0.4
configuration B;Morphology;morph_pca_least_axis;70.2;0.3
configuration B;Morphology;morph_pca_elongation;0.878;0.001
configuration B;Morphology;morph_pca_flatness;0.758;0.001
configuration B;Morphology;morph_vol_dens_aabb;0.477;0.003
configuration B;Morphology;morph_area_dens_aabb;0.678;0.003
configuration B;Morphology;morph_vol_dens_aee;1.29;0.01
configuration B;Morphology;morph_area_dens_aee;1.62;0.01
configuration B;Morphology;morph_vol_dens_conv_hull;0.829;0.001
configuration B;Morphology;morph_area_dens_conv_hull;1.12;0.01
configuration B;Morphology;morph_integ_int;4120000;320000
configuration B;Morphology;morph_moran_i;0.0329;0.0001
configuration B;Morphology;morph_geary_c;0.862;0.001
configuration B;Local intensity;loc_peak_loc;178;10
configuration B;Local intensity;loc_peak_glob;178;5
configuration B;Statistics;stat_mean;11.5;1.1
configuration B;Statistics;stat_var;14400;400
configuration B;Statistics;stat_skew;-2.49;0.05
configuration B;Statistics;stat_kurt;5.93;0.24
configuration B;Statistics;stat_median;45;0.3
configuration B;Statistics;stat_min;-500;0
configuration B;Statistics;stat_p10;-136;8
configuration B;Statistics;stat_p90;91;0
configuration B;Statistics;stat_max;391;9
configuration B;Statistics;stat_iqr;52;0.5
configuration B;Statistics;stat_range;891;9
configuration B;Statistics;stat_mad;74.4;1.4
configuration B;Statistics;stat_rmad;27.3;0.8
configuration B;Statistics;stat_medad;63.8;1
configuration B;Statistics;stat_cov;10.4;5.2
configuration B;Statistics;stat_qcod;0.591;0.008
configuration B;Statistics;stat_energy;398000000;11000000
configuration B;Statistics;stat_rms;121;2
configuration B;Intensity histogram;ih_mean;18.9;0.3
configuration B;Intensity histogram;ih_var;18.7;0.2
configuration B;Intensity histogram;ih_skew;-2.47;0.05
configuration B;Intensity histogram;ih_kurt;5.84;0.24
configuration B;Intensity histogram;ih_median;20;0.3
configuration B;Intensity histogram;ih_min;1;0
configuration B;Intensity histogram;ih_p10;14;0.5
configuration B;Intensity histogram;ih_p90;22;0.3
configuration B;Intensity histogram;ih_max;32;0
configuration B;Intensity histogram;ih_mode;20;0.3
configuration B;Intensity histogram;ih_iqr;2;0
configuration B;Intensity histogram;ih_range;31;0
configuration B;Intensity histogram;ih_mad;2.67;0.03
configuration B;Intensity histogram;ih_rmad;1.03;0.03
configuration B;Intensity histogram;ih_medad;2.28;0.02
configuration B;Intensity histogram;ih_cov;0.229;0.004
configuration B;Intensity histogram;ih_qcod;0.05;0.0005
configuration B;Intensity histogram;ih_entropy;3.16;0.01
configuration B;Intensity histogram;ih_uniformity;0.174;0.001
configuration B;Intensity histogram;ih_max_grad;3220;50
configuration B;Intensity histogram;ih_max_grad_g;19;0.3
configuration B;Intensity histogram;ih_min_grad;-3020;50
configuration B;Intensity histogram;ih_min_grad_g;22;0.3
configuration B;Intensity volume histogram;ivh_v10;0.977;0.001
configuration B;Intensity volume histogram;ivh_v90;0.0000731;0.0000103
configuration B;Intensity volume histogram;ivh_i10;92;0
configuration B;Intensity volume histogram;ivh_i90;-135;8
configuration B;Intensity volume histogram;ivh_diff_v10_v90;0.977;0.001
configuration B;Intensity volume histogram;ivh_diff_i10_i90;227;8
configuration B;Co-occurrence matrix;cm_joint_max_2D_avg;0.156;0.002
configuration B;Co-occurrence matrix;cm_joint_avg_2D_avg;18.7;0.3
configuration B;Co-occurrence matrix;cm_joint_var_2D_avg;21;0.3
configuration B;Co-occurrence matrix;cm_joint_entr_2D_avg;5.26;0.02
configuration B;Co-occurrence matrix;cm_diff_avg_2D_avg;1.81;0.01
configuration B;Co-occurrence matrix;cm_diff_var_2D_avg;7.74;0.05
configuration B;Co-occurrence matrix;cm_diff_entr_2D_avg;2.35;0.01
configuration B;Co-occurrence matrix;cm_sum_avg_2D_avg;37.4;0.5
configuration B;Co-occurrence matrix;cm_sum_var_2D_avg;72.1;1
configuration B;Co-occurrence matrix;cm_sum_entr_2D_avg;3.83;0.01
configuration B;Co-occurrence matrix;cm_energy_2D_avg;0.0678;0.0006
configuration B;Co-occurrence matrix;cm_contrast_2D_avg;11.9;0.1
configuration B;Co-occurrence matrix;cm_dissimilarity_2D_avg;1.81;0.01
configuration B;Co-occurrence matrix;cm_inv_diff_2D_avg;0.592;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_norm_2D_avg;0.952;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_2D_avg;0.557;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_avg;0.99;0.001
configuration B;Co-occurrence matrix;cm_inv_var_2D_avg;0.401;0.002
configuration B;Co-occurrence matrix;cm_corr_2D_avg;0.577;0.002
configuration B;Co-occurrence matrix;cm_auto_corr_2D_avg;369;11
configuration B;Co-occurrence matrix;cm_clust_tend_2D_avg;72.1;1
configuration B;Co-occurrence matrix;cm_clust_shade_2D_avg;-668;17
configuration B;Co-occurrence matrix;cm_clust_prom_2D_avg;29400;1400
configuration B;Co-occurrence matrix;cm_info_corr1_2D_avg;-0.239;0.001
configuration B;Co-occurrence matrix;cm_info_corr2_2D_avg;0.837;0.001
configuration B;Co-occurrence matrix;cm_joint_max_2D_comb;0.156;0.002
configuration B;Co-occurrence matrix;cm_joint_avg_2D_comb;18.7;0.3
configuration B;Co-occurrence matrix;cm_joint_var_2D_comb;21;0.3
configuration B;Co-occurrence matrix;cm_joint_entr_2D_comb;5.45;0.01
configuration B;Co-occurrence matrix;cm_diff_avg_2D_comb;1.81;0.01
configuration B;Co-occurrence matrix;cm_diff_var_2D_comb;7.76;0.05
configuration B;Co-occurrence matrix;cm_diff_entr_2D_comb;2.38;0.01
configuration B;Co-occurrence matrix;cm_sum_avg_2D_comb;37.4;0.5
configuration B;Co-occurrence matrix;cm_sum_var_2D_comb;72.3;1
configuration B;Co-occurrence matrix;cm_sum_entr_2D_comb;3.89;0.01
configuration B;Co-occurrence matrix;cm_energy_2D_comb;0.0669;0.0006
configuration B;Co-occurrence matrix;cm_contrast_2D_comb;11.8;0.1
configuration B;Co-occurrence matrix;cm_dissimilarity_2D_comb;1.81;0.01
configuration B;Co-occurrence matrix;cm_inv_diff_2D_comb;0.593;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_norm_2D_comb;0.952;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_2D_comb;0.558;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_comb;0.99;0.001
configuration B;Co-occurrence matrix;cm_inv_var_2D_comb;0.401;0.002
configuration B;Co-occurrence matrix;cm_corr_2D_comb;0.58;0.002
configuration B;Co-occurrence matrix;cm_auto_corr_2D_comb;369;11
configuration B;Co-occurrence matrix;cm_clust_tend_2D_comb;72.3;1
configuration B;Co-occurrence matrix;cm_clust_shade_2D_comb;-673;17
configuration B;Co-occurrence matrix;cm_clust_prom_2D_comb;29500;1400
configuration B;Co-occurrence matrix;cm_info_corr1_2D_comb;-0.181;0.001
configuration B;Co-occurrence matrix;cm_info_corr2_2D_comb;0.792;0.001
configuration B;Co-occurrence matrix;cm_joint_max_2_5D_avg;0.126;0.002
configuration B;Co-occurrence matrix;cm_joint_avg_2_5D_avg;19.2;0.3
configuration B;Co-occurrence matrix;cm_joint_var_2_5D_avg;14.2;0.1
configuration B;Co-occurrence matrix;cm_joint_entr_2_5D_avg;5.45;0.01
configuration B;Co-occurrence matrix;cm_diff_avg_2_5D_avg;1.47;0.01
configuration B;Co-occurrence matrix;cm_diff_var_2_5D_avg;6.48;0.06
configuration B;Co-occurrence matrix;cm_diff_entr_2_5D_avg;2.24;0.01
configuration B;Co-occurrence matrix;cm_sum_avg_2_5D_avg;38.5;0.6
configuration B;Co-occurrence matrix;cm_sum_var_2_5D_avg;48.1;0.4
configuration B;Co-occurrence matrix;cm_sum_entr_2_5D_avg;3.91;0.01
configuration B;Co-occurrence matrix;cm_energy_2_5D_avg;0.0581;0.0006
configuration B;Co-occurrence matrix;cm_contrast_2_5D_avg;8.66;0.09
configuration B;Co-occurrence matrix;cm_dissimilarity_2_5D_avg;1.47;0.01
configuration B;Co-occurrence matrix;cm_inv_diff_2_5D_avg;0.628;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_norm_2_5D_avg;0.96;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_2_5D_avg;0.6;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_avg;0.992;0.001
configuration B;Co-occurrence matrix;cm_inv_var_2_5D_avg;0.424;0.003
configuration B;Co-occurrence matrix;cm_corr_2_5D_avg;0.693;0.003
configuration B;Co-occurrence matrix;cm_auto_corr_2_5D_avg;380;11
configuration B;Co-occurrence matrix;cm_clust_tend_2_5D_avg;48.1;0.4
configuration B;Co-occurrence matrix;cm_clust_shade_2_5D_avg;-905;19
configuration B;Co-occurrence matrix;cm_clust_prom_2_5D_avg;25200;1000
configuration B;Co-occurrence matrix;cm_info_corr1_2_5D_avg;-0.188;0.001
configuration B;Co-occurrence matrix;cm_info_corr2_2_5D_avg;0.821;0.001
configuration B;Co-occurrence matrix;cm_joint_max_2_5D_comb;0.126;0.002
configuration B;Co-occurrence matrix;cm_joint_avg_2_5D_comb;19.2;0.3
configuration B;Co-occurrence matrix;cm_joint_var_2_5D_comb;14.2;0.1
configuration B;Co-occurrence matrix;cm_joint_entr_2_5D_comb;5.46;0.01
configuration B;Co-occurrence matrix;cm_diff_avg_2_5D_comb;1.47;0.01
configuration B;Co-occurrence matrix;cm_diff_var_2_5D_comb;6.48;0.06
configuration B;Co-occurrence matrix;cm_diff_entr_2_5D_comb;2.24;0.01
configuration B;Co-occurrence matrix;cm_sum_avg_2_5D_comb;38.5;0.6
configuration B;Co-occurrence matrix;cm_sum_var_2_5D_comb;48.1;0.4
configuration B;Co-occurrence matrix;cm_sum_entr_2_5D_comb;3.91;0.01
configuration B;Co-occurrence matrix;cm_energy_2_5D_comb;0.058;0.0006
configuration B;Co-occurrence matrix;cm_contrast_2_5D_comb;8.65;0.09
configuration B;Co-occurrence matrix;cm_dissimilarity_2_5D_comb;1.47;0.01
configuration B;Co-occurrence matrix;cm_inv_diff_2_5D_comb;0.628;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_norm_2_5D_comb;0.96;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_2_5D_comb;0.6;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_comb;0.992;0.001
configuration B;Co-occurrence matrix;cm_inv_var_2_5D_comb;0.424;0.003
configuration B;Co-occurrence matrix;cm_corr_2_5D_comb;0.695;0.003
configuration B;Co-occurrence matrix;cm_auto_corr_2_5D_comb;380;11
configuration B;Co-occurrence matrix;cm_clust_tend_2_5D_comb;48.1;0.4
configuration B;Co-occurrence matrix;cm_clust_shade_2_5D_comb;-906;19
configuration B;Co-occurrence matrix;cm_clust_prom_2_5D_comb;25300;1000
configuration B;Co-occurrence matrix;cm_info_corr1_2_5D_comb;-0.185;0.001
configuration B;Co-occurrence matrix;cm_info_corr2_2_5D_comb;0.819;0.001
configuration B;Run length matrix;rlm_sre_2D_avg;0.781;0.001
configuration B;Run length matrix;rlm_lre_2D_avg;3.52;0.04
configuration B;Run length matrix;rlm_lgre_2D_avg;0.0331;0.0006
configuration B;Run length matrix;rlm_hgre_2D_avg;342;11
configuration B;Run length matrix;rlm_srlge_2D_avg;0.0314;0.0006
configuration B;Run length matrix;rlm_srhge_2D_avg;251;8
configuration B;Run length matrix;rlm_lrlge_2D_avg;0.0443;0.0008
configuration B;Run length matrix;rlm_lrhge_2D_avg;1390;30
configuration B;Run length matrix;rlm_glnu_2D_avg;107;1
configuration B;Run length matrix;rlm_glnu_norm_2D_avg;0.145;0.001
configuration B;Run length matrix;rlm_rlnu_2D_avg;365;3
configuration B;Run length matrix;rlm_rlnu_norm_2D_avg;0.578;0.001
configuration B;Run length matrix;rlm_r_perc_2D_avg;0.681;0.002
configuration B;Run length matrix;rlm_gl_var_2D_avg;28.3;0.3
configuration B;Run length matrix;rlm_rl_var_2D_avg;1.22;0.03
configuration B;Run length matrix;rlm_rl_entr_2D_avg;4.53;0.02
configuration B;Run length matrix;rlm_sre_2D_comb;0.782;0.001
configuration B;Run length matrix;rlm_lre_2D_comb;3.5;0.04
configuration B;Run length matrix;rlm_lgre_2D_comb;0.033;0.0006
configuration B;Run length matrix;rlm_hgre_2D_comb;342;11
configuration B;Run length matrix;rlm_srlge_2D_comb;0.0313;0.0006
configuration B;Run length matrix;rlm_srhge_2D_comb;252;8
configuration B;Run length matrix;rlm_lrlge_2D_comb;0.0442;0.0008
configuration B;Run length matrix;rlm_lrhge_2D_comb;1380;30
configuration B;Run length matrix;rlm_glnu_2D_comb;427;1
configuration B;Run length matrix;rlm_glnu_norm_2D_comb;0.145;0.001
configuration B;Run length matrix;rlm_rlnu_2D_comb;1460;10
configuration B;Run length matrix;rlm_rlnu_norm_2D_comb;0.578;0.001
configuration B;Run length matrix;rlm_r_perc_2D_comb;0.681;0.002
configuration B;Run length matrix;rlm_gl_var_2D_comb;28.3;0.3
configuration B;Run length matrix;rlm_rl_var_2D_comb;1.21;0.03
configuration B;Run length matrix;rlm_rl_entr_2D_comb;4.58;0.01
configuration B;Run length matrix;rlm_sre_2_5D_avg;0.759;0.001
configuration B;Run length matrix;rlm_lre_2_5D_avg;3.82;0.05
configuration B;Run length matrix;rlm_lgre_2_5D_avg;0.0194;0.0006
configuration B;Run length matrix;rlm_hgre_2_5D_avg;356;11
configuration B;Run length matrix;rlm_srlge_2_5D_avg;0.0181;0.0006
configuration B;Run length matrix;rlm_srhge_2_5D_avg;257;9
configuration B;Run length matrix;rlm_lrlge_2_5D_avg;0.0293;0.0009
configuration B;Run length matrix;rlm_lrhge_2_5D_avg;1500;30
configuration B;Run length matrix;rlm_glnu_2_5D_avg;2400;10
configuration B;Run length matrix;rlm_glnu_norm_2_5D_avg;0.137;0.001
configuration B;Run length matrix;rlm_rlnu_2_5D_avg;9380;70
configuration B;Run length matrix;rlm_rlnu_norm_2_5D_avg;0.533;0.001
configuration B;Run length matrix;rlm_r_perc_2_5D_avg;0.642;0.002
configuration B;Run length matrix;rlm_gl_var_2_5D_avg;25.7;0.2
configuration B;Run length matrix;rlm_rl_var_2_5D_avg;1.39;0.03
configuration B;Run length matrix;rlm_rl_entr_2_5D_avg;4.84;0.01
configuration B;Run length matrix;rlm_sre_2_5D_comb;0.759;0.001
configuration B;Run length matrix;rlm_lre_2_5D_comb;3.81;0.05
configuration B;Run length matrix;rlm_lgre_2_5D_comb;0.0194;0.0006
configuration B;Run length matrix;rlm_hgre_2_5D_comb;356;11
configuration B;Run length matrix;rlm_srlge_2_5D_comb;0.0181;0.0006
configuration B;Run length matrix;rlm_srhge_2_5D_comb;258;9
configuration B;Run length matrix;rlm_lrlge_2_5D_comb;0.0292;0.0009
configuration B;Run length matrix;rlm_lrhge_2_5D_comb;1500;30
configuration B;Run length matrix;rlm_glnu_2_5D_comb;9600;20
configuration B;Run length matrix;rlm_glnu_norm_2_5D_comb;0.137;0.001
configuration B;Run length matrix;rlm_rlnu_2_5D_comb;37500;300
configuration B;Run length matrix;rlm_rlnu_norm_2_5D_comb;0.534;0.001
configuration B;Run length matrix;rlm_r_perc_2_5D_comb;0.642;0.002
configuration B;Run length matrix;rlm_gl_var_2_5D_comb;25.7;0.2
configuration B;Run length matrix;rlm_rl_var_2_5D_comb;1.39;0.03
configuration B;Run length matrix;rlm_rl_entr_2_5D_comb;4.84;0.01
configuration B;Size zone matrix;szm_sze_2D;0.745;0.003
configuration B;Size zone matrix;szm_lze_2D;439;8
configuration B;Size zone matrix;szm_lgze_2D;0.0475;0.001
configuration B;Size zone matrix;szm_hgze_2D;284;11
configuration B;Size zone matrix;szm_szlge_2D;0.0415;0.0008
configuration B;Size zone matrix;szm_szhge_2D;190;7
configuration B;Size zone matrix;szm_lzlge_2D;1.15;0.04
configuration B;Size zone matrix;szm_lzhge_2D;181000;3000
configuration B;Size zone matrix;szm_glnu_2D;20.5;0.1
configuration B;Size zone matrix;szm_glnu_norm_2D;0.0789;0.001
configuration B;Size zone matrix;szm_zsnu_2D;140;3
configuration B;Size zone matrix;szm_zsnu_norm_2D;0.521;0.004
configuration B;Size zone matrix;szm_z_perc_2D;0.324;0.001
configuration B;Size zone matrix;szm_gl_var_2D;36.1;0.3
configuration B;Size zone matrix;szm_zs_var_2D;423;8
configuration B;Size zone matrix;szm_zs_entr_2D;5.29;0.01
configuration B;Size zone matrix;szm_sze_2_5D;0.741;0.003
configuration B;Size zone matrix;szm_lze_2_5D;444;8
configuration B;Size zone matrix;szm_lgze_2_5D;0.0387;0.001
configuration B;Size zone matrix;szm_hgze_2_5D;284;11
configuration B;Size zone matrix;szm_szlge_2_5D;0.0335;0.0009
configuration B;Size zone matrix;szm_szhge_2_5D;190;7
configuration B;Size zone matrix;szm_lzlge_2_5D;1.16;0.04
configuration B;Size zone matrix;szm_lzhge_2_5D;181000;3000
configuration B;Size zone matrix;szm_glnu_2_5D;437;3
configuration B;Size zone matrix;szm_glnu_norm_2_5D;0.0613;0.0005
configuration B;Size zone matrix;szm_zsnu_2_5D;3630;70
configuration B;Size zone matrix;szm_zsnu_norm_2_5D;0.509;0.004
configuration B;Size zone matrix;szm_z_perc_2_5D;0.26;0.002
configuration B;Size zone matrix;szm_gl_var_2_5D;41;0.7
configuration B;Size zone matrix;szm_zs_var_2_5D;429;8
configuration B;Size zone matrix;szm_zs_entr_2_5D;5.98;0.02
configuration B;Distance zone matrix;dzm_sde_2D;0.36;0.005
configuration B;Distance zone matrix;dzm_lde_2D;31.6;0.2
configuration B;Distance zone matrix;dzm_lgze_2D;0.0475;0.001
configuration B;Distance zone matrix;dzm_hgze_2D;284;11
configuration B;Distance zone matrix;dzm_sdlge_2D;0.0192;0.0005
configuration B;Distance zone matrix;dzm_sdhge_2D;95.7;5.5
configuration B;Distance zone matrix;dzm_ldlge_2D;0.934;0.018
configuration B;Distance zone matrix;dzm_ldhge_2D;10600;300
configuration B;Distance zone matrix;dzm_glnu_2D;20.5;0.1
configuration B;Distance zone matrix;dzm_glnu_norm_2D;0.0789;0.001
configuration B;Distance zone matrix;dzm_zdnu_2D;39.8;0.3
configuration B;Distance zone matrix;dzm_zdnu_norm_2D;0.174;0.003
configuration B;Distance zone matrix;dzm_z_perc_2D;0.324;0.001
configuration B;Distance zone matrix;dzm_gl_var_2D;36.1;0.3
configuration B;Distance zone matrix;dzm_zd_var_2D;13.5;0.1
configuration B;Distance zone matrix;dzm_zd_entr_2D;6.47;0.03
configuration B;Distance zone matrix;dzm_sde_2_5D;0.329;0.004
configuration B;Distance zone matrix;dzm_lde_2_5D;34.3;0.2
configuration B;Distance zone matrix;dzm_lgze_2_5D;0.0387;0.001
configuration B;Distance zone matrix;dzm_hgze_2_5D;284;11
configuration B;Distance zone matrix;dzm_sdlge_2_5D;0.0168;0.0005
configuration B;Distance zone matrix;dzm_sdhge_2_5D;81.4;4.6
configuration B;Distance zone matrix;dzm_ldlge_2_5D;0.748;0.017
configuration B;Distance zone matrix;dzm_ldhge_2_5D;11600;400
configuration B;Distance zone matrix;dzm_glnu_2_5D;437;3
configuration B;Distance zone matrix;dzm_glnu_norm_2_5D;0.0613;0.0005
configuration B;Distance zone matrix;dzm_zdnu_2_5D;963;6
configuration B;Distance zone matrix;dzm_zdnu_norm_2_5D;0.135;0.001
configuration B;Distance zone matrix;dzm_z_perc_2_5D;0.26;0.002
configuration B;Distance zone matrix;dzm_gl_var_2_5D;41;0.7
configuration B;Distance zone matrix;dzm_zd_var_2_5D;15;0.1
configuration B;Distance zone matrix;dzm_zd_entr_2_5D;7.58;0.01
configuration B;Neighbourhood grey tone difference matrix;ngt_coarseness_2D;0.0168;0.0005
configuration B;Neighbourhood grey tone difference matrix;ngt_contrast_2D;0.181;0.001
configuration B;Neighbourhood grey tone difference matrix;ngt_busyness_2D;0.2;0.005
configuration B;Neighbourhood grey tone difference matrix;ngt_complexity_2D;391;7
configuration B;Neighbourhood grey tone difference matrix;ngt_strength_2D;6.02;0.23
configuration B;Neighbourhood grey tone difference matrix;ngt_coarseness_2_5D;0.000314;0.000004
configuration B;Neighbourhood grey tone difference matrix;ngt_contrast_2_5D;0.0506;0.0005
configuration B;Neighbourhood grey tone difference matrix;ngt_busyness_2_5D;3.45;0.07
configuration B;Neighbourhood grey tone difference matrix;ngt_complexity_2_5D;496;5
configuration B;Neighbourhood grey tone difference matrix;ngt_strength_2_5D;0.199;0.009
configuration B;Neighbouring grey level dependence matrix;ngl_lde_2D;0.31;0.001
configuration B;Neighbouring grey level dependence matrix;ngl_hde_2D;17.3;0.2
configuration B;Neighbouring grey level dependence matrix;ngl_lgce_2D;0.0286;0.0004
configuration B;Neighbouring grey level dependence matrix;ngl_hgce_2D;359;10
configuration B;Neighbouring grey level dependence matrix;ngl_ldlge_2D;0.0203;0.0003
configuration B;Neighbouring grey level dependence matrix;ngl_ldhge_2D;78.9;2.2
configuration B;Neighbouring grey level dependence matrix;ngl_hdlge_2D;0.108;0.003
configuration B;Neighbouring grey level dependence matrix;ngl_hdhge_2D;7210;130
configuration B;Neighbouring grey level dependence matrix;ngl_glnu_2D;216;3
configuration B;Neighbouring grey level dependence matrix;ngl_glnu_norm_2D;0.184;0.001
configuration B;Neighbouring grey level dependence matrix;ngl_dcnu_2D;157;1
configuration B;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2D;0.179;0.001
configuration B;Neighbouring grey level dependence matrix;ngl_dc_perc_2D;1;0
configuration B;Neighbouring grey level dependence matrix;ngl_gl_var_2D;25.3;0.4
configuration B;Neighbouring grey level dependence matrix;ngl_dc_var_2D;4.02;0.05
configuration B;Neighbouring grey level dependence matrix;ngl_dc_entr_2D;5.38;0.01
configuration B;Neighbouring grey level dependence matrix;ngl_dc_energy_2D;0.0321;0.0002
configuration B;Neighbouring grey level dependence matrix;ngl_lde_2_5D;0.254;0.002
configuration B;Neighbouring grey level dependence matrix;ngl_hde_2_5D;19.6;0.2
configuration B;Neighbouring grey level dependence matrix;ngl_lgce_2_5D;0.0139;0.0005
configuration B;Neighbouring grey level dependence matrix;ngl_hgce_2_5D;375;11
configuration B;Neighbouring grey level dependence matrix;ngl_ldlge_2_5D;0.00929;0.00026
configuration B;Neighbouring grey level dependence matrix;ngl_ldhge_2_5D;73.4;2.1
configuration B;Neighbouring grey level dependence matrix;ngl_hdlge_2_5D;0.077;0.0019
configuration B;Neighbouring grey level dependence matrix;ngl_hdhge_2_5D;7970;150
configuration B;Neighbouring grey level dependence matrix;ngl_glnu_2_5D;4760;50
configuration B;Neighbouring grey level dependence matrix;ngl_glnu_norm_2_5D;0.174;0.001
configuration B;Neighbouring grey level dependence matrix;ngl_dcnu_2_5D;3710;30
configuration B;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2_5D;0.136;0.001
configuration B;Neighbouring grey level dependence matrix;ngl_dc_perc_2_5D;1;0
configuration B;Neighbouring grey level dependence matrix;ngl_gl_var_2_5D;18.7;0.2
configuration B;Neighbouring grey level dependence matrix;ngl_dc_var_2_5D;4.63;0.06
configuration B;Neighbouring grey level dependence matrix;ngl_dc_entr_2_5D;5.78;0.01
configuration B;Neighbouring grey level dependence matrix;ngl_dc_energy_2_5D;0.0253;0.0001
configuration C;Diagnostics-initial image;img_dim_x_init_img;204;0
configuration C;Diagnostics-initial image;img_dim_y_init_img;201;0
configuration C;Diagnostics-initial image;img_dim_z_init_img;60;0
configuration C;Diagnostics-initial image;vox_dim_x_init_img;0.977;0
configuration C;Diagnostics-initial image;vox_dim_y_init_img;0.977;0
configuration C;Diagnostics-initial image;vox_dim_z_init_img;3;0
configuration C;Diagnostics-initial image;mean_int_init_img;-266;0
configuration C;Diagnostics-initial image;min_int_init_img;-1000;0
configuration C;Diagnostics-initial image;max_int_init_img;3065;0
configuration C;Diagnostics-interpolated image;img_dim_x_interp_img;100;1
configuration C;Diagnostics-interpolated image;img_dim_y_interp_img;99;0.8
configuration C;Diagnostics-interpolated image;img_dim_z_interp_img;90;0
configuration C;Diagnostics-interpolated image;vox_dim_x_interp_img;2;0
configuration C;Diagnostics-interpolated image;vox_dim_y_interp_img;2;0
configuration C;Diagnostics-interpolated image;vox_dim_z_interp_img;2;0
configuration C;Diagnostics-interpolated image;mean_int_interp_img;-270;3
configuration C;Diagnostics-interpolated image;min_int_interp_img;-1000;0
configuration C;Diagnostics-interpolated image;max_int_interp_img;1854;30
configuration C;Diagnostics-initial ROI;int_mask_dim_x_init_roi;204;0
configuration C;Diagnostics-initial ROI;int_mask_dim_y_init_roi;201;0
configuration C;Diagnostics-initial ROI;int_mask_dim_z_init_roi;60;0
configuration C;Diagnostics-initial ROI;int_mask_bb_dim_x_init_roi;100;0
configuration C;Diagnostics-initial ROI;int_mask_bb_dim_y_init_roi;99;0
configuration C;Diagnostics-initial ROI;int_mask_bb_dim_z_init_roi;26;0
configuration C;Diagnostics-initial ROI;morph_mask_bb_dim_x_init_roi;100;0
configuration C;Diagnostics-initial ROI;morph_mask_bb_dim_y_init_roi;99;0
configuration C;Diagnostics-initial ROI;morph_mask_bb_dim_z_init_roi;26;0
configuration C;Diagnostics-initial ROI;int_mask_vox_count_init_roi;125256;0
configuration C;Diagnostics-initial ROI;morph_mask_vox_count_init_roi;125256;0
configuration C;Diagnostics-initial ROI;int_mask_mean_int_init_roi;-46.9;0
configuration C;Diagnostics-initial ROI;int_mask_min_int_init_roi;-1000;0
configuration C;Diagnostics-initial ROI;int_mask_max_int_init_roi;723;0
configuration C;Diagnostics-interpolated ROI;int_mask_dim_x_interp_roi;100;1
configuration C;Diagnostics-interpolated ROI;int_mask_dim_y_interp_roi;99;0.8
configuration C;Diagnostics-interpolated ROI;int_mask_dim_z_interp_roi;90;0
configuration C;Diagnostics-interpolated ROI;int_mask_bb_dim_x_interp_roi;49;0.2
configuration C;Diagnostics-interpolated ROI;int_mask_bb_dim_y_interp_roi;49;0.3
configuration C;Diagnostics-interpolated ROI;int_mask_bb_dim_z_interp_roi;40;0.1
configuration C;Diagnostics-interpolated ROI;morph_mask_bb_dim_x_interp_roi;49;0.2
configuration C;Diagnostics-interpolated ROI;morph_mask_bb_dim_y_interp_roi;49;0.3
configuration C;Diagnostics-interpolated ROI;morph_mask_bb_dim_z_interp_roi;40;0.1
configuration C;Diagnostics-interpolated ROI;int_mask_vox_count_interp_roi;45985;100
configuration C;Diagnostics-interpolated ROI;morph_mask_vox_count_interp_roi;45985;100
configuration C;Diagnostics-interpolated ROI;int_mask_mean_int_interp_roi;-48.9;0.1
configuration C;Diagnostics-interpolated ROI;int_mask_min_int_interp_roi;-939;1
configuration C;Diagnostics-interpolated ROI;int_mask_max_int_interp_roi;521;5
configuration C;Diagnostics-resegmented ROI;int_mask_dim_x_reseg_roi;100;1
configuration C;Diagnostics-resegmented ROI;int_mask_dim_y_reseg_roi;99;0.8
configuration C;Diagnostics-resegmented ROI;int_mask_dim_z_reseg_roi;90;0
configuration C;Diagnostics-resegmented ROI;int_mask_bb_dim_x_reseg_roi;49;0.3
configuration C;Diagnostics-resegmented ROI;int_mask_bb_dim_y_reseg_roi;49;0.3
configuration C;Diagnostics-resegmented ROI;int_mask_bb_dim_z_reseg_roi;40;0.3
configuration C;Diagnostics-resegmented ROI;morph_mask_bb_dim_x_reseg_roi;49;0.3
configuration C;Diagnostics-resegmented ROI;morph_mask_bb_dim_y_reseg_roi;49;0.3
configuration C;Diagnostics-resegmented ROI;morph_mask_bb_dim_z_reseg_roi;40;0.3
configuration C;Diagnostics-resegmented ROI;int_mask_vox_count_reseg_roi;45981;700
configuration C;Diagnostics-resegmented ROI;morph_mask_vox_count_reseg_roi;45985;700
configuration C;Diagnostics-resegmented ROI;int_mask_mean_int_reseg_roi;-49;2.9
configuration C;Diagnostics-resegmented ROI;int_mask_min_int_reseg_roi;-939;4
configuration C;Diagnostics-resegmented ROI;int_mask_max_int_reseg_roi;393;10
configuration C;Morphology;morph_volume;367000;6000
configuration C;Morphology;morph_vol_approx;368000;6000
configuration C;Morphology;morph_area_mesh;34300;400
configuration C;Morphology;morph_av;0.0934;0.0007
configuration C;Morphology;morph_comp_1;0.0326;0.0002
configuration C;Morphology;morph_comp_2;0.378;0.004
configuration C;Morphology;morph_sph_dispr;1.38;0.01
configuration C;Morphology;morph_sphericity;0.723;0.003
configuration C;Morphology;morph_asphericity;0.383;0.004
configuration C;Morphology;morph_com;45.6;2.8
configuration C;Morphology;morph_diam;125;1
configuration C;Morphology;morph_pca_maj_axis;93.3;0.5
configuration C;Morphology;morph_pca_min_axis;82;0.5
configuration C;Morphology;morph_pca_least_axis;70.9;0.4
configuration C;Morphology;morph_pca_elongation;0.879;0.001
configuration C;Morphology;morph_pca_flatness;0.76;0.001
configuration C;Morphology;morph_vol_dens_aabb;0.478;0.003
configuration C;Morphology;morph_area_dens_aabb;0.678;0.003
configuration C;Morphology;morph_vol_dens_aee;1.29;0.01
configuration C;Morphology;morph_area_dens_aee;1.62;0.01
configuration C;Morphology;morph_vol_dens_conv_hull;0.834;0.002
configuration C;Morphology;morph_area_dens_conv_hull;1.13;0.01
configuration C;Morphology;morph_integ_int;-18000000;1400000
configuration C;Morphology;morph_moran_i;0.0824;0.0003
configuration C;Morphology;morph_geary_c;0.846;0.001
configuration C;Local intensity;loc_peak_loc;169;10
configuration C;Local intensity;loc_peak_glob;180;5
configuration C;Statistics;stat_mean;-49;2.9
configuration C;Statistics;stat_var;50600;1400
configuration C;Statistics;stat_skew;-2.14;0.05
configuration C;Statistics;stat_kurt;3.53;0.23
configuration C;Statistics;stat_median;40;0.4
configuration C;Statistics;stat_min;-939;4
configuration C;Statistics;stat_p10;-424;14
configuration C;Statistics;stat_p90;86;0.1
configuration C;Statistics;stat_max;393;10
configuration C;Statistics;stat_iqr;67;4.9
configuration C;Statistics;stat_range;1330;20
configuration C;Statistics;stat_mad;158;4
configuration C;Statistics;stat_rmad;66.8;3.5
configuration C;Statistics;stat_medad;119;4
configuration C;Statistics;stat_cov;-4.59;0.29
configuration C;Statistics;stat_qcod;1.03;0.4
configuration C;Statistics;stat_energy;2440000000;120000000
configuration C;Statistics;stat_rms;230;4
configuration C;Intensity histogram;ih_mean;38.6;0.2
configuration C;Intensity histogram;ih_var;81.1;2.1
configuration C;Intensity histogram;ih_skew;-2.14;0.05
configuration C;Intensity histogram;ih_kurt;3.52;0.23
configuration C;Intensity histogram;ih_median;42;0
configuration C;Intensity histogram;ih_min;3;0.16
configuration C;Intensity histogram;ih_p10;24;0.7
configuration C;Intensity histogram;ih_p90;44;0
configuration C;Intensity histogram;ih_max;56;0.5
configuration C;Intensity histogram;ih_mode;43;0.1
configuration C;Intensity histogram;ih_iqr;3;0.21
configuration C;Intensity histogram;ih_range;53;0.6
configuration C;Intensity histogram;ih_mad;6.32;0.15
configuration C;Intensity histogram;ih_rmad;2.59;0.14
configuration C;Intensity histogram;ih_medad;4.75;0.12
configuration C;Intensity histogram;ih_cov;0.234;0.005
configuration C;Intensity histogram;ih_qcod;0.0361;0.0027
configuration C;Intensity histogram;ih_entropy;3.73;0.04
configuration C;Intensity histogram;ih_uniformity;0.14;0.003
configuration C;Intensity histogram;ih_max_grad;4750;30
configuration C;Intensity histogram;ih_max_grad_g;41;0
configuration C;Intensity histogram;ih_min_grad;-4680;50
configuration C;Intensity histogram;ih_min_grad_g;44;0
configuration C;Intensity volume histogram;ivh_v10;0.998;0.001
configuration C;Intensity volume histogram;ivh_v90;0.000152;0.00002
configuration C;Intensity volume histogram;ivh_i10;88.8;0.2
configuration C;Intensity volume histogram;ivh_i90;-421;14
configuration C;Intensity volume histogram;ivh_diff_v10_v90;0.997;0.001
configuration C;Intensity volume histogram;ivh_diff_i10_i90;510;14
configuration C;Co-occurrence matrix;cm_joint_max_3D_avg;0.111;0.002
configuration C;Co-occurrence matrix;cm_joint_avg_3D_avg;39;0.2
configuration C;Co-occurrence matrix;cm_joint_var_3D_avg;73.7;2
configuration C;Co-occurrence matrix;cm_joint_entr_3D_avg;6.39;0.06
configuration C;Co-occurrence matrix;cm_diff_avg_3D_avg;2.17;0.05
configuration C;Co-occurrence matrix;cm_diff_var_3D_avg;14.4;0.5
configuration C;Co-occurrence matrix;cm_diff_entr_3D_avg;2.64;0.03
configuration C;Co-occurrence matrix;cm_sum_avg_3D_avg;78;0.3
configuration C;Co-occurrence matrix;cm_sum_var_3D_avg;276;8
configuration C;Co-occurrence matrix;cm_sum_entr_3D_avg;4.56;0.04
configuration C;Co-occurrence matrix;cm_energy_3D_avg;0.045;0.001
configuration C;Co-occurrence matrix;cm_contrast_3D_avg;19.2;0.7
configuration C;Co-occurrence matrix;cm_dissimilarity_3D_avg;2.17;0.05
configuration C;Co-occurrence matrix;cm_inv_diff_3D_avg;0.582;0.004
configuration C;Co-occurrence matrix;cm_inv_diff_norm_3D_avg;0.966;0.001
configuration C;Co-occurrence matrix;cm_inv_diff_mom_3D_avg;0.547;0.004
configuration C;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_avg;0.994;0.001
configuration C;Co-occurrence matrix;cm_inv_var_3D_avg;0.39;0.003
configuration C;Co-occurrence matrix;cm_corr_3D_avg;0.869;0.001
configuration C;Co-occurrence matrix;cm_auto_corr_3D_avg;1580;10
configuration C;Co-occurrence matrix;cm_clust_tend_3D_avg;276;8
configuration C;Co-occurrence matrix;cm_clust_shade_3D_avg;-10600;300
configuration C;Co-occurrence matrix;cm_clust_prom_3D_avg;569000;11000
configuration C;Co-occurrence matrix;cm_info_corr1_3D_avg;-0.236;0.001
configuration C;Co-occurrence matrix;cm_info_corr2_3D_avg;0.9;0.001
configuration C;Co-occurrence matrix;cm_joint_max_3D_comb;0.111;0.002
configuration C;Co-occurrence matrix;cm_joint_avg_3D_comb;39;0.2
configuration C;Co-occurrence matrix;cm_joint_var_3D_comb;73.8;2
configuration C;Co-occurrence matrix;cm_joint_entr_3D_comb;6.42;0.06
configuration C;Co-occurrence matrix;cm_diff_avg_3D_comb;2.16;0.05
configuration C;Co-occurrence matrix;cm_diff_var_3D_comb;14.4;0.5
configuration C;Co-occurrence matrix;cm_diff_entr_3D_comb;2.64;0.03
configuration C;Co-occurrence matrix;cm_sum_avg_3D_comb;78;0.3
configuration C;Co-occurrence matrix;cm_sum_var_3D_comb;276;8
configuration C;Co-occurrence matrix;cm_sum_entr_3D_comb;4.56;0.04
configuration C;Co-occurrence matrix;cm_energy_3D_comb;0.0447;0.001
configuration C;Co-occurrence matrix;cm_contrast_3D_comb;19.1;0.7
configuration C;Co-occurrence matrix;cm_dissimilarity_3D_comb;2.16;0.05
configuration C;Co-occurrence matrix;cm_inv_diff_3D_comb;0.583;0.004
configuration C;Co-occurrence matrix;cm_inv_diff_norm_3D_comb;0.966;0.001
configuration C;Co-occurrence matrix;cm_inv_diff_mom_3D_comb;0.548;0.004
configuration C;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_comb;0.994;0.001
configuration C;Co-occurrence matrix;cm_inv_var_3D_comb;0.39;0.003
configuration C;Co-occurrence matrix;cm_corr_3D_comb;0.871;0.001
configuration C;Co-occurrence matrix;cm_auto_corr_3D_comb;1580;10
configuration C;Co-occurrence matrix;cm_clust_tend_3D_comb;276;8
configuration C;Co-occurrence matrix;cm_clust_shade_3D_comb;-10600;300
configuration C;Co-occurrence matrix;cm_clust_prom_3D_comb;570000;11000
configuration C;Co-occurrence matrix;cm_info_corr1_3D_comb;-0.228;0.001
configuration C;Co-occurrence matrix;cm_info_corr2_3D_comb;0.899;0.001
configuration C;Run length matrix;rlm_sre_3D_avg;0.786;0.003
configuration C;Run length matrix;rlm_lre_3D_avg;3.31;0.04
configuration C;Run length matrix;rlm_lgre_3D_avg;0.00155;0.00005
configuration C;Run length matrix;rlm_hgre_3D_avg;1470;10
configuration C;Run length matrix;rlm_srlge_3D_avg;0.00136;0.00005
configuration C;Run length matrix;rlm_srhge_3D_avg;1100;10
configuration C;Run length matrix;rlm_lrlge_3D_avg;0.00317;0.00004
configuration C;Run length matrix;rlm_lrhge_3D_avg;5590;80
configuration C;Run length matrix;rlm_glnu_3D_avg;3180;10
configuration C;Run length matrix;rlm_glnu_norm_3D_avg;0.102;0.003
configuration C;Run length matrix;rlm_rlnu_3D_avg;18000;500
configuration C;Run length matrix;rlm_rlnu_norm_3D_avg;0.574;0.004
configuration C;Run length matrix;rlm_r_perc_3D_avg;0.679;0.003
configuration C;Run length matrix;rlm_gl_var_3D_avg;101;3
configuration C;Run length matrix;rlm_rl_var_3D_avg;1.12;0.02
configuration C;Run length matrix;rlm_rl_entr_3D_avg;5.35;0.03
configuration C;Run length matrix;rlm_sre_3D_comb;0.787;0.003
configuration C;Run length matrix;rlm_lre_3D_comb;3.28;0.04
configuration C;Run length matrix;rlm_lgre_3D_comb;0.00155;0.00005
configuration C;Run length matrix;rlm_hgre_3D_comb;1470;10
configuration C;Run length matrix;rlm_srlge_3D_comb;0.00136;0.00005
configuration C;Run length matrix;rlm_srhge_3D_comb;1100;10
configuration C;Run length matrix;rlm_lrlge_3D_comb;0.00314;0.00004
configuration C;Run length matrix;rlm_lrhge_3D_comb;5530;80
configuration C;Run length matrix;rlm_glnu_3D_comb;41300;100
configuration C;Run length matrix;rlm_glnu_norm_3D_comb;0.102;0.003
configuration C;Run length matrix;rlm_rlnu_3D_comb;234000;6000
configuration C;Run length matrix;rlm_rlnu_norm_3D_comb;0.575;0.004
configuration C;Run length matrix;rlm_r_perc_3D_comb;0.679;0.003
configuration C;Run length matrix;rlm_gl_var_3D_comb;101;3
configuration C;Run length matrix;rlm_rl_var_3D_comb;1.11;0.02
configuration C;Run length matrix;rlm_rl_entr_3D_comb;5.35;0.03
configuration C;Size zone matrix;szm_sze_3D;0.695;0.001
configuration C;Size zone matrix;szm_lze_3D;38900;900
configuration C;Size zone matrix;szm_lgze_3D;0.00235;0.00006
configuration C;Size zone matrix;szm_hgze_3D;971;7
configuration C;Size zone matrix;szm_szlge_3D;0.0016;0.00004
configuration C;Size zone matrix;szm_szhge_3D;657;4
configuration C;Size zone matrix;szm_lzlge_3D;21.6;0.5
configuration C;Size zone matrix;szm_lzhge_3D;70700000;1500000
configuration C;Size zone matrix;szm_glnu_3D;195;6
configuration C;Size zone matrix;szm_glnu_norm_3D;0.0286;0.0003
configuration C;Size zone matrix;szm_zsnu_3D;3040;100
configuration C;Size zone matrix;szm_zsnu_norm_3D;0.447;0.001
configuration C;Size zone matrix;szm_z_perc_3D;0.148;0.003
configuration C;Size zone matrix;szm_gl_var_3D;106;1
configuration C;Size zone matrix;szm_zs_var_3D;38900;900
configuration C;Size zone matrix;szm_zs_entr_3D;7;0.01
configuration C;Distance zone matrix;dzm_sde_3D;0.531;0.006
configuration C;Distance zone matrix;dzm_lde_3D;11;0.3
configuration C;Distance zone matrix;dzm_lgze_3D;0.00235;0.00006
configuration C;Distance zone matrix;dzm_hgze_3D;971;7
configuration C;Distance zone matrix;dzm_sdlge_3D;0.00149;0.00004
configuration C;Distance zone matrix;dzm_sdhge_3D;476;11
configuration C;Distance zone matrix;dzm_ldlge_3D;0.0154;0.0005
configuration C;Distance zone matrix;dzm_ldhge_3D;13400;200
configuration C;Distance zone matrix;dzm_glnu_3D;195;6
configuration C;Distance zone matrix;dzm_glnu_norm_3D;0.0286;0.0003
configuration C;Distance zone matrix;dzm_zdnu_3D;1870;40
configuration C;Distance zone matrix;dzm_zdnu_norm_3D;0.274;0.005
configuration C;Distance zone matrix;dzm_z_perc_3D;0.148;0.003
configuration C;Distance zone matrix;dzm_gl_var_3D;106;1
configuration C;Distance zone matrix;dzm_zd_var_3D;4.6;0.06
configuration C;Distance zone matrix;dzm_zd_entr_3D;7.56;0.03
configuration C;Neighbourhood grey tone difference matrix;ngt_coarseness_3D;0.000216;0.000004
configuration C;Neighbourhood grey tone difference matrix;ngt_contrast_3D;0.0873;0.0019
configuration C;Neighbourhood grey tone difference matrix;ngt_busyness_3D;1.39;0.01
configuration C;Neighbourhood grey tone difference matrix;ngt_complexity_3D;1810;60
configuration C;Neighbourhood grey tone difference matrix;ngt_strength_3D;0.651;0.015
configuration C;Neighbouring grey level dependence matrix;ngl_lde_3D;0.137;0.003
configuration C;Neighbouring grey level dependence matrix;ngl_hde_3D;126;2
configuration C;Neighbouring grey level dependence matrix;ngl_lgce_3D;0.0013;0.00004
configuration C;Neighbouring grey level dependence matrix;ngl_hgce_3D;1570;10
configuration C;Neighbouring grey level dependence matrix;ngl_ldlge_3D;0.000306;0.000012
configuration C;Neighbouring grey level dependence matrix;ngl_ldhge_3D;141;2
configuration C;Neighbouring grey level dependence matrix;ngl_hdlge_3D;0.0828;0.0003
configuration C;Neighbouring grey level dependence matrix;ngl_hdhge_3D;227000;3000
configuration C;Neighbouring grey level dependence matrix;ngl_glnu_3D;6420;10
configuration C;Neighbouring grey level dependence matrix;ngl_glnu_norm_3D;0.14;0.003
configuration C;Neighbouring grey level dependence matrix;ngl_dcnu_3D;2450;60
configuration C;Neighbouring grey level dependence matrix;ngl_dcnu_norm_3D;0.0532;0.0005
configuration C;Neighbouring grey level dependence matrix;ngl_dc_perc_3D;1;0
configuration C;Neighbouring grey level dependence matrix;ngl_gl_var_3D;81.1;2.1
configuration C;Neighbouring grey level dependence matrix;ngl_dc_var_3D;39.2;0.1
configuration C;Neighbouring grey level dependence matrix;ngl_dc_entr_3D;7.54;0.03
configuration C;Neighbouring grey level dependence matrix;ngl_dc_energy_3D;0.00789;0.00011
configuration D;Diagnostics-initial image;img_dim_x_init_img;204;0
configuration D;Diagnostics-initial image;img_dim_y_init_img;201;0
configuration D;Diagnostics-initial image;img_dim_z_init_img;60;0
configuration D;Diagnostics-initial image;vox_dim_x_init_img;0.977;0
configuration D;Diagnostics-initial image;vox_dim_y_init_img;0.977;0
configuration D;Diagnostics-initial image;vox_dim_z_init_img;3;0
configuration D;Diagnostics-initial image;mean_int_init_img;-266;0
configuration D;Diagnostics-initial image;min_int_init_img;-1000;0
configuration D;Diagnostics-initial image;max_int_init_img;3065;0
configuration D;Diagnostics-interpolated image;img_dim_x_interp_img;100;1
configuration D;Diagnostics-interpolated image;img_dim_y_interp_img;99;0.8
configuration D;Diagnostics-interpolated image;img_dim_z_interp_img;90;0
configuration D;Diagnostics-interpolated image;vox_dim_x_interp_img;2;0
configuration D;Diagnostics-interpolated image;vox_dim_y_interp_img;2;0
configuration D;Diagnostics-interpolated image;vox_dim_z_interp_img;2;0
configuration D;Diagnostics-interpolated image;mean_int_interp_img;-270;3
configuration D;Diagnostics-interpolated image;min_int_interp_img;-1000;0
configuration D;Diagnostics-interpolated image;max_int_interp_img;1854;30
configuration D;Diagnostics-initial ROI;int_mask_dim_x_init_roi;204;0
configuration D;Diagnostics-initial ROI;int_mask_dim_y_init_roi;201;0
configuration D;Diagnostics-initial ROI;int_mask_dim_z_init_roi;60;0
configuration D;Diagnostics-initial ROI;int_mask_bb_dim_x_init_roi;100;0
configuration D;Diagnostics-initial ROI;int_mask_bb_dim_y_init_roi;99;0
configuration D;Diagnostics-initial ROI;int_mask_bb_dim_z_init_roi;26;0
configuration D;Diagnostics-initial ROI;morph_mask_bb_dim_x_init_roi;100;0
configuration D;Diagnostics-initial ROI;morph_mask_bb_dim_y_init_roi;99;0
configuration D;Diagnostics-initial ROI;morph_mask_bb_dim_z_init_roi;26;0
configuration D;Diagnostics-initial ROI;int_mask_vox_count_init_roi;125256;0
configuration D;Diagnostics-initial ROI;morph_mask_vox_count_init_roi;125256;0
configuration D;Diagnostics-initial ROI;int_mask_mean_int_init_roi;-46.9;0
configuration D;Diagnostics-initial ROI;int_mask_min_int_init_roi;-1000;0
configuration D;Diagnostics-initial ROI;int_mask_max_int_init_roi;723;0
configuration D;Diagnostics-interpolated ROI;int_mask_dim_x_interp_roi;100;1
configuration D;Diagnostics-interpolated ROI;int_mask_dim_y_interp_roi;99;0.8
configuration D;Diagnostics-interpolated ROI;int_mask_dim_z_interp_roi;90;0
configuration D;Diagnostics-interpolated ROI;int_mask_bb_dim_x_interp_roi;49;0.2
configuration D;Diagnostics-interpolated ROI;int_mask_bb_dim_y_interp_roi;49;0.3
configuration D;Diagnostics-interpolated ROI;int_mask_bb_dim_z_interp_roi;40;0.1
configuration D;Diagnostics-interpolated ROI;morph_mask_bb_dim_x_interp_roi;49;0.2
configuration D;Diagnostics-interpolated ROI;morph_mask_bb_dim_y_interp_roi;49;0.3
configuration D;Diagnostics-interpolated ROI;morph_mask_bb_dim_z_interp_roi;40;0.1
configuration D;Diagnostics-interpolated ROI;int_mask_vox_count_interp_roi;45985;100
configuration D;Diagnostics-interpolated ROI;morph_mask_vox_count_interp_roi;45985;100
configuration D;Diagnostics-interpolated ROI;int_mask_mean_int_interp_roi;-48.9;0.1
configuration D;Diagnostics-interpolated ROI;int_mask_min_int_interp_roi;-939;1
configuration D;Diagnostics-interpolated ROI;int_mask_max_int_interp_roi;521;5
configuration D;Diagnostics-resegmented ROI;int_mask_dim_x_reseg_roi;100;1
configuration D;Diagnostics-resegmented ROI;int_mask_dim_y_reseg_roi;99;0.8
configuration D;Diagnostics-resegmented ROI;int_mask_dim_z_reseg_roi;90;0
configuration D;Diagnostics-resegmented ROI;int_mask_bb_dim_x_reseg_roi;49;0.3
configuration D;Diagnostics-resegmented ROI;int_mask_bb_dim_y_reseg_roi;49;0.3
configuration D;Diagnostics-resegmented ROI;int_mask_bb_dim_z_reseg_roi;40;0.3
configuration D;Diagnostics-resegmented ROI;morph_mask_bb_dim_x_reseg_roi;49;0.3
configuration D;Diagnostics-resegmented ROI;morph_mask_bb_dim_y_reseg_roi;49;0.3
configuration D;Diagnostics-resegmented ROI;morph_mask_bb_dim_z_reseg_roi;40;0.3
configuration D;Diagnostics-resegmented ROI;int_mask_vox_count_reseg_roi;44465;800
configuration D;Diagnostics-resegmented ROI;morph_mask_vox_count_reseg_roi;45985;700
configuration D;Diagnostics-resegmented ROI;int_mask_mean_int_reseg_roi;-23.5;3.9
configuration D;Diagnostics-resegmented ROI;int_mask_min_int_reseg_roi;-724;12
configuration D;Diagnostics-resegmented ROI;int_mask_max_int_reseg_roi;521;22
configuration D;Morphology;morph_volume;367000;6000
configuration D;Morphology;morph_vol_approx;368000;6000
configuration D;Morphology;morph_area_mesh;34300;400
configuration D;Morphology;morph_av;0.0934;0.0007
configuration D;Morphology;morph_comp_1;0.0326;0.0002
configuration D;Morphology;morph_comp_2;0.378;0.004
configuration D;Morphology;morph_sph_dispr;1.38;0.01
configuration D;Morphology;morph_sphericity;0.723;0.003
configuration D;Morphology;morph_asphericity;0.383;0.004
configuration D;Morphology;morph_com;64.9;2.8
configuration D;Morphology;morph_diam;125;1
configuration D;Morphology;morph_pca_maj_axis;93.3;0.5
configuration D;Morphology;morph_pca_min_axis;82;0.5
configuration D;Morphology;morph_pca_least_axis;70.9;0.4
configuration D;Morphology;morph_pca_elongation;0.879;0.001
configuration D;Morphology;morph_pca_flatness;0.76;0.001
configuration D;Morphology;morph_vol_dens_aabb;0.478;0.003
configuration D;Morphology;morph_area_dens_aabb;0.678;0.003
configuration D;Morphology;morph_vol_dens_aee;1.29;0.01
configuration D;Morphology;morph_area_dens_aee;1.62;0.01
configuration D;Morphology;morph_vol_dens_conv_hull;0.834;0.002
configuration D;Morphology;morph_area_dens_conv_hull;1.13;0.01
configuration D;Morphology;morph_integ_int;-8640000;1560000
configuration D;Morphology;morph_moran_i;0.0622;0.0013
configuration D;Morphology;morph_geary_c;0.851;0.001
configuration D;Local intensity;loc_peak_loc;201;10
configuration D;Local intensity;loc_peak_glob;201;5
configuration D;Statistics;stat_mean;-23.5;3.9
configuration D;Statistics;stat_var;32800;2100
configuration D;Statistics;stat_skew;-2.28;0.06
configuration D;Statistics;stat_kurt;4.35;0.32
configuration D;Statistics;stat_median;42;0.4
configuration D;Statistics;stat_min;-724;12
configuration D;Statistics;stat_p10;-304;20
configuration D;Statistics;stat_p90;86;0.1
configuration D;Statistics;stat_max;521;22
configuration D;Statistics;stat_iqr;57;4.1
configuration D;Statistics;stat_range;1240;40
configuration D;Statistics;stat_mad;123;6
configuration D;Statistics;stat_rmad;46.8;3.6
configuration D;Statistics;stat_medad;94.7;3.8
configuration D;Statistics;stat_cov;-7.7;1.01
configuration D;Statistics;stat_qcod;0.74;0.011
configuration D;Statistics;stat_energy;1480000000;140000000
configuration D;Statistics;stat_rms;183;7
configuration D;Intensity histogram;ih_mean;18.5;0.5
configuration D;Intensity histogram;ih_var;21.7;0.4
configuration D;Intensity histogram;ih_skew;-2.27;0.06
configuration D;Intensity histogram;ih_kurt;4.31;0.32
configuration D;Intensity histogram;ih_median;20;0.5
configuration D;Intensity histogram;ih_min;1;0
configuration D;Intensity histogram;ih_p10;11;0.7
configuration D;Intensity histogram;ih_p90;21;0.5
configuration D;Intensity histogram;ih_max;32;0
configuration D;Intensity histogram;ih_mode;20;0.4
configuration D;Intensity histogram;ih_iqr;2;0.06
configuration D;Intensity histogram;ih_range;31;0
configuration D;Intensity histogram;ih_mad;3.15;0.05
configuration D;Intensity histogram;ih_rmad;1.33;0.06
configuration D;Intensity histogram;ih_medad;2.41;0.04
configuration D;Intensity histogram;ih_cov;0.252;0.006
configuration D;Intensity histogram;ih_qcod;0.05;0.0021
configuration D;Intensity histogram;ih_entropy;2.94;0.01
configuration D;Intensity histogram;ih_uniformity;0.229;0.003
configuration D;Intensity histogram;ih_max_grad;7260;200
configuration D;Intensity histogram;ih_max_grad_g;19;0.4
configuration D;Intensity histogram;ih_min_grad;-6670;230
configuration D;Intensity histogram;ih_min_grad_g;22;0.4
configuration D;Intensity volume histogram;ivh_v10;0.972;0.003
configuration D;Intensity volume histogram;ivh_v90;0.00009;0.000415
configuration D;Intensity volume histogram;ivh_i10;87;0.1
configuration D;Intensity volume histogram;ivh_i90;-303;20
configuration D;Intensity volume histogram;ivh_diff_v10_v90;0.971;0.001
configuration D;Intensity volume histogram;ivh_diff_i10_i90;390;20
configuration D;Co-occurrence matrix;cm_joint_max_3D_avg;0.232;0.007
configuration D;Co-occurrence matrix;cm_joint_avg_3D_avg;18.9;0.5
configuration D;Co-occurrence matrix;cm_joint_var_3D_avg;17.6;0.4
configuration D;Co-occurrence matrix;cm_joint_entr_3D_avg;4.95;0.03
configuration D;Co-occurrence matrix;cm_diff_avg_3D_avg;1.29;0.01
configuration D;Co-occurrence matrix;cm_diff_var_3D_avg;5.37;0.11
configuration D;Co-occurrence matrix;cm_diff_entr_3D_avg;2.13;0.01
configuration D;Co-occurrence matrix;cm_sum_avg_3D_avg;37.7;0.8
configuration D;Co-occurrence matrix;cm_sum_var_3D_avg;63.4;1.3
configuration D;Co-occurrence matrix;cm_sum_entr_3D_avg;3.68;0.02
configuration D;Co-occurrence matrix;cm_energy_3D_avg;0.11;0.003
configuration D;Co-occurrence matrix;cm_contrast_3D_avg;7.07;0.13
configuration D;Co-occurrence matrix;cm_dissimilarity_3D_avg;1.29;0.01
configuration D;Co-occurrence matrix;cm_inv_diff_3D_avg;0.682;0.003
configuration D;Co-occurrence matrix;cm_inv_diff_norm_3D_avg;0.965;0.001
configuration D;Co-occurrence matrix;cm_inv_diff_mom_3D_avg;0.656;0.003
configuration D;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_avg;0.994;0.001
configuration D;Co-occurrence matrix;cm_inv_var_3D_avg;0.341;0.005
configuration D;Co-occurrence matrix;cm_corr_3D_avg;0.798;0.005
configuration D;Co-occurrence matrix;cm_auto_corr_3D_avg;370;16
configuration D;Co-occurrence matrix;cm_clust_tend_3D_avg;63.4;1.3
configuration D;Co-occurrence matrix;cm_clust_shade_3D_avg;-1270;40
configuration D;Co-occurrence matrix;cm_clust_prom_3D_avg;35700;1400
configuration D;Co-occurrence matrix;cm_info_corr1_3D_avg;-0.231;0.003
configuration D;Co-occurrence matrix;cm_info_corr2_3D_avg;0.845;0.003
configuration D;Co-occurrence matrix;cm_joint_max_3D_comb;0.232;0.007
configuration D;Co-occurrence matrix;cm_joint_avg_3D_comb;18.9;0.5
configuration D;Co-occurrence matrix;cm_joint_var_3D_comb;17.6;0.4
configuration D;Co-occurrence matrix;cm_joint_entr_3D_comb;4.96;0.03
configuration D;Co-occurrence matrix;cm_diff_avg_3D_comb;1.29;0.01
configuration D;Co-occurrence matrix;cm_diff_var_3D_comb;5.38;0.11
configuration D;Co-occurrence matrix;cm_diff_entr_3D_comb;2.14;0.01
configuration D;Co-occurrence matrix;cm_sum_avg_3D_comb;37.7;0.8
configuration D;Co-occurrence matrix;cm_sum_var_3D_comb;63.5;1.3
configuration D;Co-occurrence matrix;cm_sum_entr_3D_comb;3.68;0.02
configuration D;Co-occurrence matrix;cm_energy_3D_comb;0.109;0.003
configuration D;Co-occurrence matrix;cm_contrast_3D_comb;7.05;0.13
configuration D;Co-occurrence matrix;cm_dissimilarity_3D_comb;1.29;0.01
configuration D;Co-occurrence matrix;cm_inv_diff_3D_comb;0.682;0.003
configuration D;Co-occurrence matrix;cm_inv_diff_norm_3D_comb;0.965;0.001
configuration D;Co-occurrence matrix;cm_inv_diff_mom_3D_comb;0.657;0.003
configuration D;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_comb;0.994;0.001
configuration D;Co-occurrence matrix;cm_inv_var_3D_comb;0.34;0.005
configuration D;Co-occurrence matrix;cm_corr_3D_comb;0.8;0.005
configuration D;Co-occurrence matrix;cm_auto_corr_3D_comb;370;16
configuration D;Co-occurrence matrix;cm_clust_tend_3D_comb;63.5;1.3
configuration D;Co-occurrence matrix;cm_clust_shade_3D_comb;-1280;40
configuration D;Co-occurrence matrix;cm_clust_prom_3D_comb;35700;1500
configuration D;Co-occurrence matrix;cm_info_corr1_3D_comb;-0.225;0.003
configuration D;Co-occurrence matrix;cm_info_corr2_3D_comb;0.846;0.003
configuration D;Run length matrix;rlm_sre_3D_avg;0.734;0.001
configuration D;Run length matrix;rlm_lre_3D_avg;6.66;0.18
configuration D;Run length matrix;rlm_lgre_3D_avg;0.0257;0.0012
configuration D;Run length matrix;rlm_hgre_3D_avg;326;17
configuration D;Run length matrix;rlm_srlge_3D_avg;0.0232;0.001
configuration D;Run length matrix;rlm_srhge_3D_avg;219;13
configuration D;Run length matrix;rlm_lrlge_3D_avg;0.0484;0.0031
configuration D;Run length matrix;rlm_lrhge_3D_avg;2670;30
configuration D;Run length matrix;rlm_glnu_3D_avg;3290;10
configuration D;Run length matrix;rlm_glnu_norm_3D_avg;0.133;0.002
configuration D;Run length matrix;rlm_rlnu_3D_avg;12400;200
configuration D;Run length matrix;rlm_rlnu_norm_3D_avg;0.5;0.001
configuration D;Run length matrix;rlm_r_perc_3D_avg;0.554;0.005
configuration D;Run length matrix;rlm_gl_var_3D_avg;31.5;0.4
configuration D;Run length matrix;rlm_rl_var_3D_avg;3.35;0.14
configuration D;Run length matrix;rlm_rl_entr_3D_avg;5.08;0.02
configuration D;Run length matrix;rlm_sre_3D_comb;0.736;0.001
configuration D;Run length matrix;rlm_lre_3D_comb;6.56;0.18
configuration D;Run length matrix;rlm_lgre_3D_comb;0.0257;0.0012
configuration D;Run length matrix;rlm_hgre_3D_comb;326;17
configuration D;Run length matrix;rlm_srlge_3D_comb;0.0232;0.001
configuration D;Run length matrix;rlm_srhge_3D_comb;219;13
configuration D;Run length matrix;rlm_lrlge_3D_comb;0.0478;0.0031
configuration D;Run length matrix;rlm_lrhge_3D_comb;2630;30
configuration D;Run length matrix;rlm_glnu_3D_comb;42800;200
configuration D;Run length matrix;rlm_glnu_norm_3D_comb;0.134;0.002
configuration D;Run length matrix;rlm_rlnu_3D_comb;160000;3000
configuration D;Run length matrix;rlm_rlnu_norm_3D_comb;0.501;0.001
configuration D;Run length matrix;rlm_r_perc_3D_comb;0.554;0.005
configuration D;Run length matrix;rlm_gl_var_3D_comb;31.4;0.4
configuration D;Run length matrix;rlm_rl_var_3D_comb;3.29;0.13
configuration D;Run length matrix;rlm_rl_entr_3D_comb;5.08;0.02
configuration D;Size zone matrix;szm_sze_3D;0.637;0.005
configuration D;Size zone matrix;szm_lze_3D;99100;2800
configuration D;Size zone matrix;szm_lgze_3D;0.0409;0.0005
configuration D;Size zone matrix;szm_hgze_3D;188;10
configuration D;Size zone matrix;szm_szlge_3D;0.0248;0.0004
configuration D;Size zone matrix;szm_szhge_3D;117;7
configuration D;Size zone matrix;szm_lzlge_3D;241;14
configuration D;Size zone matrix;szm_lzhge_3D;41400000;300000
configuration D;Size zone matrix;szm_glnu_3D;212;6
configuration D;Size zone matrix;szm_glnu_norm_3D;0.0491;0.0008
configuration D;Size zone matrix;szm_zsnu_3D;1630;10
configuration D;Size zone matrix;szm_zsnu_norm_3D;0.377;0.006
configuration D;Size zone matrix;szm_z_perc_3D;0.0972;0.0007
configuration D;Size zone matrix;szm_gl_var_3D;32.7;1.6
configuration D;Size zone matrix;szm_zs_var_3D;99000;2800
configuration D;Size zone matrix;szm_zs_entr_3D;6.52;0.01
configuration D;Distance zone matrix;dzm_sde_3D;0.579;0.004
configuration D;Distance zone matrix;dzm_lde_3D;10.3;0.1
configuration D;Distance zone matrix;dzm_lgze_3D;0.0409;0.0005
configuration D;Distance zone matrix;dzm_hgze_3D;188;10
configuration D;Distance zone matrix;dzm_sdlge_3D;0.0302;0.0006
configuration D;Distance zone matrix;dzm_sdhge_3D;99.3;5.1
configuration D;Distance zone matrix;dzm_ldlge_3D;0.183;0.004
configuration D;Distance zone matrix;dzm_ldhge_3D;2620;110
configuration D;Distance zone matrix;dzm_glnu_3D;212;6
configuration D;Distance zone matrix;dzm_glnu_norm_3D;0.0491;0.0008
configuration D;Distance zone matrix;dzm_zdnu_3D;1370;20
configuration D;Distance zone matrix;dzm_zdnu_norm_3D;0.317;0.004
configuration D;Distance zone matrix;dzm_z_perc_3D;0.0972;0.0007
configuration D;Distance zone matrix;dzm_gl_var_3D;32.7;1.6
configuration D;Distance zone matrix;dzm_zd_var_3D;4.61;0.04
configuration D;Distance zone matrix;dzm_zd_entr_3D;6.61;0.03
configuration D;Neighbourhood grey tone difference matrix;ngt_coarseness_3D;0.000208;0.000004
configuration D;Neighbourhood grey tone difference matrix;ngt_contrast_3D;0.046;0.0005
configuration D;Neighbourhood grey tone difference matrix;ngt_busyness_3D;5.14;0.14
configuration D;Neighbourhood grey tone difference matrix;ngt_complexity_3D;400;5
configuration D;Neighbourhood grey tone difference matrix;ngt_strength_3D;0.162;0.008
configuration D;Neighbouring grey level dependence matrix;ngl_lde_3D;0.0912;0.0007
configuration D;Neighbouring grey level dependence matrix;ngl_hde_3D;223;5
configuration D;Neighbouring grey level dependence matrix;ngl_lgce_3D;0.0168;0.0009
configuration D;Neighbouring grey level dependence matrix;ngl_hgce_3D;364;16
configuration D;Neighbouring grey level dependence matrix;ngl_ldlge_3D;0.00357;0.00004
configuration D;Neighbouring grey level dependence matrix;ngl_ldhge_3D;18.9;1.1
configuration D;Neighbouring grey level dependence matrix;ngl_hdlge_3D;0.798;0.072
configuration D;Neighbouring grey level dependence matrix;ngl_hdhge_3D;92800;1300
configuration D;Neighbouring grey level dependence matrix;ngl_glnu_3D;10200;300
configuration D;Neighbouring grey level dependence matrix;ngl_glnu_norm_3D;0.229;0.003
configuration D;Neighbouring grey level dependence matrix;ngl_dcnu_3D;1840;30
configuration D;Neighbouring grey level dependence matrix;ngl_dcnu_norm_3D;0.0413;0.0003
configuration D;Neighbouring grey level dependence matrix;ngl_dc_perc_3D;1;0
configuration D;Neighbouring grey level dependence matrix;ngl_gl_var_3D;21.7;0.4
configuration D;Neighbouring grey level dependence matrix;ngl_dc_var_3D;63.9;1.3
configuration D;Neighbouring grey level dependence matrix;ngl_dc_entr_3D;6.98;0.01
configuration D;Neighbouring grey level dependence matrix;ngl_dc_energy_3D;0.0113;0.0002
`;
